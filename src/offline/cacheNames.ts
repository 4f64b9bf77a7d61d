/** Where the browser keeps the app's own files; each build has a cache of its own, named by it. */
export const appCachePrefix = "working-together-app-";
/** Films and their voices, kept on request. They outlive builds: a file's name tells its content. */
export const filmCacheName = "working-together-films";
