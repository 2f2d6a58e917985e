#define _GNU_SOURCE
#include "private.h"

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

editor *editor_of(EditLine *line_editor) {
  void *found = NULL;
  el_get(line_editor, EL_CLIENTDATA, &found);
  return found;
}

static ssize_t take_drawing(void *cookie, const char *bytes, size_t count) {
  const editor *self = cookie;
  self->callbacks.write(self->callbacks.context, bytes, count);
  return (ssize_t)count;
}

static int read_character(EditLine *line_editor, wchar_t *character) {
  const editor *self = editor_of(line_editor);
  uint32_t scalar = 0;
  const int result = self->callbacks.read(self->callbacks.context, &scalar);
  *character = (wchar_t)scalar;
  // libedit would try a failed read again for any other error.
  if (result < 0) errno = EINTR;
  return result;
}

static wchar_t *prompt_of(EditLine *line_editor) { return (wchar_t *)editor_of(line_editor)->prompt; }

static bool open_line_editor(editor *self, const char *program, int output) {
  self->drawing = fopencookie(self, "w", (cookie_io_functions_t){.write = take_drawing});
  if (!self->drawing) return false;
  self->line_editor = el_init_fd(program, stdin, self->drawing, stderr, self->input, output, STDERR_FILENO);
  if (!self->line_editor) return false;
  EditLine *line_editor = self->line_editor;
  el_set(line_editor, EL_CLIENTDATA, self);
  // Handlers of our own see to signals: libedit's redraw inside the handler.
  el_set(line_editor, EL_SIGNAL, 0);
  el_set(line_editor, EL_SETTY, "-x", "-icanon", "-echo", NULL);
  // Ctrl-S would freeze the screen.
  el_set(line_editor, EL_SETTY, "-d", "-ixon", NULL);
  el_set(line_editor, EL_SETTY, "-x", "-ixon", NULL);
  // Ctrl-\ would end the program in the middle of a call.
  el_set(line_editor, EL_SETTY, "-d", "quit=", NULL);
  el_set(line_editor, EL_SETTY, "-x", "quit=", NULL);
  el_set(line_editor, EL_EDITOR, "emacs");
  el_wset(line_editor, EL_PROMPT_ESC, prompt_of, (wchar_t)EDITOR_LITERAL);
  el_wset(line_editor, EL_GETCFN, read_character);
  editor_add_slots(self);
  return true;
}

editor *editor_new(const char *program, int input, int output, editor_callbacks callbacks) {
  static const uint32_t empty[] = {0};
  editor *self = calloc(1, sizeof *self);
  if (!self) return NULL;
  self->callbacks = callbacks;
  self->prompt = empty;
  self->input = input;
  if (tcgetattr(input, &self->former) != 0 || !open_line_editor(self, program, output) || !editor_make_histories(self)) {
    editor_free(self);
    return NULL;
  }
  return self;
}

void editor_free(editor *self) {
  if (self->line_editor) {
    // Else libedit throws away what was typed ahead.
    el_set(self->line_editor, EL_EDITMODE, 0);
    el_end(self->line_editor);
    tcsetattr(self->input, TCSADRAIN, &self->former);
  }
  if (self->drawing) fclose(self->drawing);
  if (self->commands) history_wend(self->commands);
  if (self->nothing) history_wend(self->nothing);
  free(self);
}

bool editor_read(editor *self, const uint32_t *prompt, bool uses_history) {
  static const uint32_t empty[] = {0};
  editor_use_history(self, uses_history);
  self->prompt = prompt;
  int count = 0;
  const wchar_t *line = el_wgets(self->line_editor, &count);
  self->was_entered = line && count > 0;
  self->prompt = empty;
  return self->was_entered;
}

void editor_redraw(editor *self) {
  el_resize(self->line_editor);
  el_set(self->line_editor, EL_REFRESH);
}

void editor_suspend(editor *self) {
  el_set(self->line_editor, EL_PREP_TERM, 0);
  tcsetattr(self->input, TCSADRAIN, &self->former);
}

void editor_resume(editor *self) { el_set(self->line_editor, EL_PREP_TERM, 1); }
