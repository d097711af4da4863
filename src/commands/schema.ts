import { FORMATS } from '../formats/registry.js';
import { PROFILE_NAMES, profileText } from '../policy/parse-policy.js';
import { nearestName } from '../readers/nearest-name.js';
import { type Command, type Exit, readArguments, type Terminal, textFlag } from './command.js';
import { toJson } from './read-input.js';

/** A JSON Schema, or a shipped profile. */
export const schema: Command = {
  name: 'schema',
  usage: 'schema NAME [--profile PROFILE]',
  summary: 'the JSON Schema of a file format, or a shipped profile',
  run(args, terminal) {
    const { values, names } = readArguments(args, { profile: { type: 'string' } }, { least: 1, most: 1 });
    const profile = textFlag(values, 'profile');
    const [name = ''] = names;
    const isProfile = profile !== undefined && name === 'policy';
    return Promise.resolve(isProfile ? printProfile(profile, terminal) : printFormat(name, terminal));
  },
};

function printProfile(profile: string, terminal: Terminal): Exit {
  const text = profileText(profile);
  if (text !== undefined) {
    terminal.print(text);
    return 0;
  }
  const known = PROFILE_NAMES.join(', ');
  terminal.note(`there is no profile ${JSON.stringify(profile)}; the profiles are ${known}`);
  return 2;
}

function printFormat(name: string, terminal: Terminal): Exit {
  const found = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  if (found !== undefined) {
    terminal.print(toJson(found));
    return 0;
  }
  const known = Object.keys(FORMATS);
  const nearest = nearestName(name, known);
  const advice = nearest === undefined ? `the formats are ${known.join(', ')}` : `did you mean ${nearest}?`;
  terminal.note(`there is no format ${JSON.stringify(name)}; ${advice}`);
  return 2;
}
