/** What a route is about, to look it up by; the first kind that its address belongs to. */
const groups = [
  ['group.templates', /^\/templates/u],
  ['group.outlines', /^\/outlines/u],
  ['group.units', /^\/rounds\/\{round\}\/units/u],
  ['group.consolidation', /^\/rounds\/\{round\}\/(?:consolidation|jobs)/u],
  ['group.rounds', /^\/rounds/u],
  ['group.access', /^\/(?:session|tokens|audit)/u],
  ['group.system', /^\//u],
] as const;
export type RouteGroup = (typeof groups)[number][0];

/** All groups, in the order in which they are read. */
export const routeGroups: readonly RouteGroup[] = groups.map(([group]) => group);

/** The group of a route, a key of its words. */
export function routeGroup(path: string): RouteGroup {
  return groups.find(([, pattern]) => pattern.test(path))?.[0] ?? 'group.system';
}
