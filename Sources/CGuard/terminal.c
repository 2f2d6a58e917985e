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
static atomic_bool has_traces;

// Every cell is blanked in its place, for a screen that is cleared as a whole may go into the scrollback: some terminals, and
// others with their alternate screen off, do that. For the same reason the scrollback is wiped at once.
#define BLANK "\033[0m\033[9999;9999H\033[1J\033[H"
#define WIPE_SCROLLBACK "\033[3J"

bool guard_terminal_saved(int input, int output) {
  if (atomic_load(&is_saved)) return true;
  if (tcgetattr(input, &saved) != 0) return false;
  input_fd = input;
  output_fd = output;
  atomic_store(&is_saved, true);
  atexit(guard_terminal_restore);
  return true;
}

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

// In the background, talking to the terminal would stop the process before it did.
static sigset_t hold_stops(void) {
  sigset_t stop, former;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTTOU);
  pthread_sigmask(SIG_BLOCK, &stop, &former);
  return former;
}

bool guard_alternate(bool is_up) {
  if (atomic_exchange(&alternate_is_up, is_up) == is_up) return is_up;
  const sigset_t former = hold_stops();
  send(is_up ? "\033[?1049h\033[?25l" : BLANK "\033[?25h\033[?1049l" WIPE_SCROLLBACK);
  pthread_sigmask(SIG_SETMASK, &former, NULL);
  return !is_up;
}

void guard_blank(void) { send(BLANK WIPE_SCROLLBACK); }

void guard_traces(bool are_there) { atomic_store(&has_traces, are_there); }

bool guard_traces_wipe(void) {
  const bool were_there = atomic_exchange(&has_traces, false);
  if (were_there) send(BLANK WIPE_SCROLLBACK);
  return were_there;
}

void guard_terminal_restore(void) {
  if (!atomic_load(&is_saved)) return;
  const sigset_t former = hold_stops();
  guard_alternate(false);
  guard_traces_wipe();
  if (atomic_exchange(&paste_is_bracketed, false)) send("\033[0m\033[?2004l");
  tcsetattr(input_fd, TCSANOW, &saved);
  pthread_sigmask(SIG_SETMASK, &former, NULL);
}
