#define _GNU_SOURCE
#include "CGuard.h"

#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static struct termios saved;
static int input_fd = -1;
static int output_fd = -1;
static atomic_bool is_saved;
static atomic_bool alternate_is_up;
static atomic_bool paste_is_bracketed;

bool guard_terminal_saved(int input, int output) {
  if (atomic_load(&is_saved)) return true;
  if (tcgetattr(input, &saved) != 0) return false;
  input_fd = input;
  output_fd = output;
  atomic_store(&is_saved, true);
  atexit(guard_terminal_restore);
  return true;
}

void guard_alternate(bool is_up) { atomic_store(&alternate_is_up, is_up); }

void guard_bracketed_paste(bool is_on) { atomic_store(&paste_is_bracketed, is_on); }

static void send(const char *sequence) {
  size_t left = strlen(sequence);
  while (left > 0) {
    const ssize_t sent = write(output_fd, sequence, left);
    if (sent < 0 && errno == EINTR) continue;
    if (sent <= 0) return;
    sequence += sent;
    left -= (size_t)sent;
  }
}

void guard_terminal_restore(void) {
  if (!atomic_load(&is_saved)) return;
  // In the background, changing the modes would stop the process before it did.
  sigset_t stop, former;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTTOU);
  pthread_sigmask(SIG_BLOCK, &stop, &former);
  // Cleared first: some terminals keep what was on the alternate screen.
  if (atomic_exchange(&alternate_is_up, false)) send("\033[0m\033[H\033[2J\033[?25h\033[?1049l");
  if (atomic_exchange(&paste_is_bracketed, false)) send("\033[0m\033[?2004l");
  tcsetattr(input_fd, TCSANOW, &saved);
  pthread_sigmask(SIG_SETMASK, &former, NULL);
}
