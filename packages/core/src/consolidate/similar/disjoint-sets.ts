/** Places of a list in sets that can be joined (union-find). */
export class DisjointSets {
  readonly #parents: Uint32Array;

  constructor(size: number) {
    this.#parents = Uint32Array.from({ length: size }, (_, place) => place);
  }

  same(a: number, b: number): boolean {
    return this.#rootOf(a) === this.#rootOf(b);
  }

  /** The lower root stays, so that the sets do not depend on what was joined first. */
  join(a: number, b: number): void {
    const [rootA, rootB] = [this.#rootOf(a), this.#rootOf(b)];
    this.#parents[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
  }

  /** All sets, each in order, by their first place. */
  groups(): number[][] {
    const groups = new Map<number, number[]>();
    for (let place = 0; place < this.#parents.length; place += 1) {
      const root = this.#rootOf(place);
      const group = groups.get(root);
      if (group === undefined) groups.set(root, [place]);
      else group.push(place);
    }
    return [...groups.values()];
  }

  #rootOf(place: number): number {
    let root = place;
    for (;;) {
      const parent = this.#parents[root] ?? root;
      if (parent === root) return root;
      const above = this.#parents[parent] ?? parent;
      this.#parents[root] = above;
      root = above;
    }
  }
}
