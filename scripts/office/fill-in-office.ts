import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A file to fill in, the prompt of its places, and where the filled file goes. */
export type Filling = { readonly source: string; readonly target: string; readonly prompt: string };

const header = (doctype: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ${doctype} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${doctype.replace(/.*:/u, '')}.dtd">\n`;

/** Types into every place that still shows its prompt, as a person does who selects and writes. */
const macro = `
Sub Main(source As String, target As String, prompt As String, answer As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  doc = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  search = doc.createSearchDescriptor()
  search.SearchString = prompt
  places = doc.findAll(search)
  For place = 0 To places.Count - 1
    places.getByIndex(place).setString(answer & " " & (place + 1) & ".")
  Next
  Dim saved(0) As New com.sun.star.beans.PropertyValue
  saved(0).Name = "FilterName"
  saved(0).Value = "MS Word 2007 XML"
  doc.storeToURL(target, saved())
  doc.close(True)
End Sub
`;

/**
 * Opens a form in LibreOffice, types an answer with its number into each place, and saves it as a
 * Word file. The office is told in its own Basic: its bare package has no Python.
 */
export function fillInOffice(filling: Filling, answer: string, folder: string): void {
  const profile = join(folder, 'filling-profile');
  // The first start makes the profile, and would put an empty library in the place of ours.
  office(profile, ['--terminate_after_init']);
  addMacro(join(profile, 'user', 'basic', 'Standard'));
  const quoted = [
    pathToFileURL(filling.source).href,
    pathToFileURL(filling.target).href,
    filling.prompt,
    answer,
  ].map((text) => `"${text}"`);
  office(profile, [`macro:///Standard.Fill.Main(${quoted.join(',')})`]);
}

function addMacro(library: string): void {
  mkdirSync(library, { recursive: true });
  const listed = `<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Fill"/></library:library>`;
  writeFileSync(join(library, 'script.xlb'), header('library:library') + listed);
  const escaped = macro.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const module = `<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Fill" script:language="StarBasic">${escaped}</script:module>`;
  writeFileSync(join(library, 'Fill.xba'), header('script:module') + module);
}

function office(profile: string, commands: readonly string[]): void {
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--norestore',
      ...commands,
    ],
    { stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000 },
  );
}
