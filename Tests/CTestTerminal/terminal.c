#define _GNU_SOURCE
#include "CTestTerminal.h"

#include <fcntl.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

int test_terminal_spawn(
  const char *program, char *const arguments[], char *const environment[], const char *folder, unsigned short columns,
  unsigned short rows, pid_t *process) {
  const struct winsize size = {.ws_row = rows, .ws_col = columns};
  int terminal = -1;
  const pid_t child = forkpty(&terminal, NULL, NULL, &size);
  if (child < 0) return -1;
  if (child == 0) {
    // As many cores as there may be: a test that finds none then says something.
    struct rlimit limit;
    if (getrlimit(RLIMIT_CORE, &limit) == 0) {
      limit.rlim_cur = limit.rlim_max;
      setrlimit(RLIMIT_CORE, &limit);
    }
    if (folder && chdir(folder) != 0) _exit(126);
    execve(program, arguments, environment);
    _exit(127);
  }
  fcntl(terminal, F_SETFD, FD_CLOEXEC);
  *process = child;
  return terminal;
}

void test_terminal_resize(int terminal, unsigned short columns, unsigned short rows) {
  const struct winsize size = {.ws_row = rows, .ws_col = columns};
  ioctl(terminal, TIOCSWINSZ, &size);
}

int test_terminal_reap(pid_t process, bool *dumped) {
  int status = 0;
  *dumped = false;
  if (waitpid(process, &status, 0) != process) return -1;
  *dumped = WIFSIGNALED(status) && WCOREDUMP(status);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
