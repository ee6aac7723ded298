import type { Language } from '@baocao/core';
import type { ToldDiagnostic } from '../../diagnostics/told-diagnostic.js';
import { findingNames } from '../finding-names.js';
import { findingsAt } from '../findings-at.js';
import { sayer } from '../say.js';

/** Puts findings at their places in a form, and tells how many there are. */
export function createLiveFindings(form: HTMLElement, language: Language) {
  const say = sayer(language);
  const places = [...form.querySelectorAll<HTMLElement>('[data-findings]')];
  // Whoever has just begun knows that the rest is still open; it is told when it is saved.
  const told = new Set(places.filter((place) => place.childElementCount > 0));
  const count = form.querySelector('#live-count');

  function show(findings: readonly ToldDiagnostic[]): void {
    const shown = places.flatMap((place) => {
      const own = findingsAt(findings, place.dataset['findings'] ?? '').filter(
        ({ code }) => told.has(place) || !code.startsWith('completeness/'),
      );
      place.replaceChildren(...(own.length === 0 ? [] : [listOf(own)]));
      return own;
    });
    const errors = shown.filter(({ severity }) => severity === 'error').length;
    count?.replaceChildren(say('liveCount', { errors, warnings: shown.length - errors }));
  }

  function listOf(findings: readonly ToldDiagnostic[]): HTMLElement {
    const list = document.createElement('ul');
    list.className = 'findings';
    list.append(...findings.map(itemOf));
    return list;
  }

  function itemOf({ severity, message }: ToldDiagnostic): HTMLElement {
    const item = document.createElement('li');
    item.className = severity;
    const name = document.createElement('strong');
    name.textContent = say(findingNames[severity]);
    item.append(name, ` ${message}`);
    return item;
  }

  return { show };
}
