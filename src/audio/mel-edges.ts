/** A mel filter bank, as far as it places the bins. */
export interface MelBank {
  readonly scale: 'htk' | 'slaney' | 'kaldi';
  readonly fMinHz: number;
  readonly fMaxHz: number;
  readonly bins: number;
}

/** Slaney's scale (Auditory Toolbox 1998; librosa): 3 mel per 200 Hz to 1 kHz, then 27 steps per factor 6.4. */
const SLANEY_STEP_HZ = 200 / 3;
const SLANEY_KNEE_HZ = 1000;
const SLANEY_KNEE_MEL = SLANEY_KNEE_HZ / SLANEY_STEP_HZ;
const SLANEY_LOG_STEP = Math.log(6.4) / 27;

/**
 * Edges and centres of the triangles of a mel bank in Hz: `bins + 2` frequencies, equally spaced in mel. HTK's
 * and Kaldi's scales are the same formula (2595 log10(1 + f / 700) = 1127 ln(1 + f / 700)).
 */
export function melEdgesHz({ scale, fMinHz, fMaxHz, bins }: MelBank): readonly number[] {
  const [toMel, toHz] = scale === 'slaney' ? [slaneyMel, slaneyHz] : [htkMel, htkHz];
  const low = toMel(fMinHz);
  const step = (toMel(fMaxHz) - low) / (bins + 1);
  return Array.from({ length: bins + 2 }, (_, index) => toHz(low + index * step));
}

function htkMel(hz: number): number {
  return 1127 * Math.log1p(hz / 700);
}

function htkHz(mel: number): number {
  return 700 * Math.expm1(mel / 1127);
}

function slaneyMel(hz: number): number {
  return hz < SLANEY_KNEE_HZ
    ? hz / SLANEY_STEP_HZ
    : SLANEY_KNEE_MEL + Math.log(hz / SLANEY_KNEE_HZ) / SLANEY_LOG_STEP;
}

function slaneyHz(mel: number): number {
  return mel < SLANEY_KNEE_MEL
    ? mel * SLANEY_STEP_HZ
    : SLANEY_KNEE_HZ * Math.exp(SLANEY_LOG_STEP * (mel - SLANEY_KNEE_MEL));
}
