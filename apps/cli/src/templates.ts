import type { Template } from '@baocao/template';
import { haiPhongTemplate } from '@baocao/template-hai-phong';

/** The template where none is named. */
export const defaultTemplate: Template = haiPhongTemplate;

/** The templates that come with the command line. */
export const templates: readonly Template[] = [defaultTemplate];
