print("training, better")
