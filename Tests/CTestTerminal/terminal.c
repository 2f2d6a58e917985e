#define _GNU_SOURCE
#include "CTestTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

void test_terminal_resize(int terminal, unsigned short columns, unsigned short rows) {
  const struct winsize size = {.ws_row = rows, .ws_col = columns};
  ioctl(terminal, TIOCSWINSZ, &size);
}

/// The child's side: a session of its own, whose terminal is this one.
static void take_terminal(int own) {
  setsid();
  ioctl(own, TIOCSCTTY, 0);
  dup2(own, STDIN_FILENO);
  dup2(own, STDOUT_FILENO);
  dup2(own, STDERR_FILENO);
  // At once, and not only by what follows: a lock that another test gives up would be held on by this process meanwhile.
  syscall(SYS_close_range, STDERR_FILENO + 1, ~0U, 0);
}

int test_terminal_spawn(
  const char *program, char *const arguments[], char *const environment[], const char *folder, unsigned short columns,
  unsigned short rows, pid_t *process) {
  // Closed in whatever other test's program starts at the same moment: one that kept it would keep this one from being hung up.
  const int terminal = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (terminal < 0) return -1;
  test_terminal_resize(terminal, columns, rows);
  char name[64];
  int own = -1;
  if (grantpt(terminal) == 0 && unlockpt(terminal) == 0 && ptsname_r(terminal, name, sizeof name) == 0)
    own = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
  const pid_t child = own < 0 ? -1 : fork();
  if (child == 0) {
    take_terminal(own);
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
  if (own >= 0) close(own);
  if (child < 0) {
    close(terminal);
    return -1;
  }
  *process = child;
  return terminal;
}

int test_terminal_reap(pid_t process, int milliseconds, bool *dumped) {
  *dumped = false;
  const int ending = (int)syscall(SYS_pidfd_open, process, 0);
  if (ending >= 0) {
    struct pollfd entry = {.fd = ending, .events = POLLIN};
    int found;
    do found = poll(&entry, 1, milliseconds);
    while (found < 0 && errno == EINTR);
    close(ending);
    if (found == 0) return -2;
  }
  int status = 0;
  if (waitpid(process, &status, 0) != process) return -1;
  *dumped = WIFSIGNALED(status) && WCOREDUMP(status);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
