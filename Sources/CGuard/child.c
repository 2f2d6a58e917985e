#define _GNU_SOURCE
#include "CGuard.h"

#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

// What a program may need to find fonts by, and nothing besides.
static char *few[8];

static char **few_variables(void) {
  static const char *const names[] = {"HOME=", "XDG_CACHE_HOME=", "FONTCONFIG_FILE=", "FONTCONFIG_PATH="};
  int count = 0;
  for (char **variable = environ; *variable; variable++) {
    for (size_t name = 0; name < sizeof names / sizeof *names; name++) {
      if (strncmp(*variable, names[name], strlen(names[name])) == 0 && count < 6) few[count++] = *variable;
    }
  }
  few[count++] = "LC_ALL=C.UTF-8";
  few[count] = NULL;
  return few;
}

int guard_child_start(const char *path, const char *argument, const char *other, bool all_variables, int input,
                      int output, int errors) {
  posix_spawn_file_actions_t files;
  posix_spawnattr_t attributes;
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  if (posix_spawn_file_actions_init(&files) != 0) return -1;
  if (posix_spawnattr_init(&attributes) != 0) {
    posix_spawn_file_actions_destroy(&files);
    return -1;
  }
  posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&files, output, STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&files, errors, STDERR_FILENO);
  posix_spawn_file_actions_addclosefrom_np(&files, STDERR_FILENO + 1);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &all);
  // A group of its own: a key that ends what is on the terminal is not meant for it.
  posix_spawnattr_setpgroup(&attributes, 0);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
  char *const arguments[] = {(char *)path, (char *)argument, (char *)other, NULL};
  pid_t child = -1;
  const int error = posix_spawn(&child, path, &files, &attributes, arguments, all_variables ? environ : few_variables());
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&files);
  return error == 0 ? child : -1;
}

int guard_child_wait(int child, bool ends_it) {
  if (ends_it) kill(child, SIGKILL);
  int status = 0;
  while (waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return -1;
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}
