// Stands before the C library in a process (LD_PRELOAD), and lets one chosen call on a folder fail, or kills or stops the process there.
// A call has a name: what it does and to which file of the folder FAILS_UNDER; the folder of a release is written as *, since its name differs
// from build to build. Calls of one name are counted for the whole process, whichever thread makes them.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

static pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;
static char target[PATH_MAX + 32];
static int every, due, how, hits;
static FILE *names; // where the name of every call goes, if FAILS_NAMES says so

__attribute__((constructor)) static void begin(void) {
  if (getenv("FAILS_NAMES")) names = fopen(getenv("FAILS_NAMES"), "w");
}

// Chooses the call: its name, at which number, and with which error; 0 is none, -1 is to be killed. With -2 the process stops at every so many
// calls, whatever their names, and goes on when it is told to.
void fail_at(const char *name, int number, int error) {
  pthread_mutex_lock(&gate);
  snprintf(target, sizeof target, "%s", name);
  every = due = number, how = error, hits = 0;
  pthread_mutex_unlock(&gate);
}

// How often the chosen call was met at its number.
int fail_hits(void) { return hits; }

static int fails(const char *kind, const char *path) {
  const char *folder = getenv("FAILS_UNDER");
  size_t length = folder ? strlen(folder) : 0;
  if (!length || strncmp(path, folder, length)) return 0;
  const char *rest = path + length, *release = strncmp(rest, "/releases/", 10) ? NULL : rest + 10;
  char name[PATH_MAX + 32];
  if (release) snprintf(name, sizeof name, "%s /releases/*%s", kind, release + strcspn(release, "/"));
  else snprintf(name, sizeof name, "%s %s", kind, rest);
  pthread_mutex_lock(&gate);
  if (names) fprintf(names, "%s\n", name);
  int fault = due && (how == -2 || !strcmp(name, target)) && --due == 0 ? how : 0;
  if (fault) hits++;
  if (fault == -1) kill(getpid(), SIGKILL), pause();
  if (fault == -2) due = every, fault = 0, raise(SIGSTOP);
  pthread_mutex_unlock(&gate);
  if (fault) errno = fault;
  return fault;
}

static int fails_open(const char *kind, int file) {
  char link[32], path[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return fails(kind, path);
}

static const char *with_mode(const char *kind, mode_t mode) {
  static __thread char named[32];
  snprintf(named, sizeof named, "%s-%o", kind, mode);
  return named;
}

static void *library(void *handle, const char *name) {
  static void *(*next)(void *, const char *);
  if (!next) next = dlvsym(RTLD_NEXT, "dlsym", "GLIBC_2.34");
  return next(handle, name);
}

#define NEXT(type, name, parameters, arguments, failed) \
  type name parameters { \
    static type(*next) parameters; \
    if (!next) next = library(RTLD_NEXT, #name); \
    return failed ? -1 : next arguments; \
  }

NEXT(ssize_t, write, (int f, const void *b, size_t n), (f, b, n), fails_open("write", f))
NEXT(ssize_t, pwrite, (int f, const void *b, size_t n, off_t at), (f, b, n, at), fails_open("write", f))
NEXT(ssize_t, pwrite64, (int f, const void *b, size_t n, off64_t at), (f, b, n, at), fails_open("write", f))
NEXT(ssize_t, writev, (int f, const struct iovec *v, int n), (f, v, n), fails_open("write", f))
NEXT(ssize_t, pwritev, (int f, const struct iovec *v, int n, off_t at), (f, v, n, at), fails_open("write", f))
NEXT(ssize_t, pwritev64, (int f, const struct iovec *v, int n, off64_t at), (f, v, n, at), fails_open("write", f))
NEXT(int, fsync, (int f), (f), fails_open("fsync", f))
NEXT(int, fdatasync, (int f), (f), fails_open("fsync", f))
NEXT(int, ftruncate, (int f, off_t n), (f, n), fails_open("ftruncate", f))
NEXT(int, ftruncate64, (int f, off64_t n), (f, n), fails_open("ftruncate", f))
NEXT(int, rename, (const char *a, const char *b), (a, b), fails("rename", b))
NEXT(int, mkdir, (const char *p, mode_t m), (p, m), fails("mkdir", p))
NEXT(int, chmod, (const char *p, mode_t m), (p, m), fails(with_mode("chmod", m), p))
NEXT(int, fchmod, (int f, mode_t m), (f, m), fails_open(with_mode("chmod", m), f))

// Who asks the C library itself for a function, as .NET does, is given the one from here too.
void *dlsym(void *handle, const char *name) { return strcmp(name, "fsync") ? library(handle, name) : (void *)fsync; }
