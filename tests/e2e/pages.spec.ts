import { commonKinds } from './page-kinds.ts';
import { testPages } from './page-tests.ts';

// All kinds are tested by `npm run test:long`.
testPages(commonKinds);
