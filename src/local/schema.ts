import { writeSchema } from './writeSchema';

void writeSchema(process.cwd());
