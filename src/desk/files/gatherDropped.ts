const mostFiles = 2000;

/** What was dropped on a page: each file by its path, and of folders those that are wanted. To be called at once. */
export async function gatherDropped(
  data: DataTransfer,
  isWanted: (path: string) => boolean,
): Promise<ReadonlyMap<string, File>> {
  // The list is empty once the drop has been handled: everything is asked for now.
  const items = [...data.items].filter(({ kind }) => kind === "file");
  const dropped = items.map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
  const found = new Map<string, File>();
  for (const each of dropped) {
    if (each instanceof File) found.set(each.name, each);
    else if (each) await gather(each, each.name, found, isWanted);
  }
  return found;
}

async function gather(
  entry: FileSystemEntry,
  path: string,
  into: Map<string, File>,
  isWanted: (path: string) => boolean,
): Promise<void> {
  if (into.size >= mostFiles) return;
  if (isFile(entry)) {
    if (isWanted(path) || !path.includes("/")) into.set(path, await fileOf(entry));
  } else if (isFolder(entry)) {
    for (const child of await childrenOf(entry)) {
      await gather(child, `${path}/${child.name}`, into, isWanted);
    }
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** A folder tells its files a hundred at a time, until it tells none. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}
