#ifndef CTESTTERMINAL_H
#define CTESTTERMINAL_H
#include <stdbool.h>
#include <sys/types.h>

/// Starts a program on a new pseudo-terminal of a size, which controls it, in a folder, with cores of any size allowed.
/// Returns the other end and sets `process`, or −1.
int test_terminal_spawn(
  const char *program, char *const arguments[], char *const environment[], const char *folder, unsigned short columns,
  unsigned short rows, pid_t *process);

/// Changes the size of the window; the program is told.
void test_terminal_resize(int terminal, unsigned short columns, unsigned short rows);

/// Waits for the process, at most so long; its exit code, or 128 and the signal that ended it, or −1; −2 if it runs on.
/// `dumped` tells whether the system made a core of it.
int test_terminal_reap(pid_t process, int milliseconds, bool *dumped);

#endif
