/** The files of the sample campaign, from the workbench's own server. */

const folder = "/samples/tra-vinh-2023-q4/";
const submissions = `${folder}nop/`;

export const blankFormName = "mau-bao-cao.xlsx";

export async function fetchBlankForm(): Promise<Uint8Array> {
  return fetchBytes(folder + blankFormName);
}

export async function fetchUnitList(): Promise<Uint8Array> {
  return fetchBytes(`${folder}don-vi.xlsx`);
}

/** What the units sent, under the names they gave their files. */
export async function fetchSubmissions(): Promise<File[]> {
  const names = (await (await fetch(submissions)).json()) as string[];
  return Promise.all(
    names.map(async (name) => new File([await fetchBytes(submissions + encodeURIComponent(name))], name)),
  );
}

async function fetchBytes(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
