import { rulesTables } from './rules-tables.js';

console.log(rulesTables(process.argv.includes('--quick')));
