import { main } from './shell/action.js';

process.exitCode = await main(process.env);
