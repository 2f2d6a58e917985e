#ifndef CLIBEDIT_H
#define CLIBEDIT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// libedit for Swift, which cannot call its variadic functions. Nothing here reads or writes a terminal's bytes itself:
// characters come from a callback and what libedit draws goes to one, so that one key costs one write. Characters are
// Unicode scalars. Not for more than one thread.

typedef struct editor editor;

/// What a key of ours asks libedit to do next.
typedef enum {
  EDITOR_NOTHING,
  EDITOR_REFRESH,
  EDITOR_BEEP,
} editor_reaction;

/// Called with the context first.
typedef struct {
  void *context;
  /// The next character: 1 with a scalar, 0 at the end of input, -1 to give the line up.
  int (*read)(void *context, uint32_t *scalar);
  /// Takes what libedit draws.
  void (*write)(void *context, const char *bytes, size_t count);
  /// A key that was bound by `editor_bind_slot`.
  editor_reaction (*slot)(void *context, int slot);
} editor_callbacks;

/// How many slots `editor_bind_slot` knows: 0 to 7.
enum { EDITOR_SLOTS = 8 };

/// Mark in a prompt: what stands between two of these is a sequence without width.
enum { EDITOR_LITERAL = 1 };

/// An editor on two descriptors of a terminal. Between lines the terminal neither echoes nor waits for whole lines, so
/// that nothing typed ahead is lost or shown twice. NULL if the terminal cannot be used.
editor *editor_new(const char *program, int input, int output, editor_callbacks callbacks);

/// Gives everything back; the terminal's modes are as before.
void editor_free(editor *editor);

/// Binds a key, one scalar from U+0001 to U+00FF, to an editing function of libedit by its name.
bool editor_bind(editor *editor, uint32_t key, const char *function);

/// Binds a key to one of our own functions.
bool editor_bind_slot(editor *editor, uint32_t key, int slot);

/// Reads one line. True if Enter ended it; then `editor_line` has it until the next read.
bool editor_read(editor *editor, const uint32_t *prompt, bool uses_history);

/// The line as typed so far: its scalars, how many, and how many stand before the cursor.
const uint32_t *editor_line(const editor *editor, size_t *count, size_t *cursor);

/// Overwrites the line that was read.
void editor_wipe(editor *editor);

/// Inserts scalars, ended by 0, before the cursor. False if there is no room.
bool editor_insert(editor *editor, const uint32_t *scalars);

/// Deletes scalars before the cursor.
void editor_delete(editor *editor, int count);

/// Moves the cursor by scalars.
void editor_move(editor *editor, int count);

/// Draws prompt and line anew from the cursor's row, after a look at the window's size.
void editor_redraw(editor *editor);

/// Gives the terminal its former modes back, before the process is stopped.
void editor_suspend(editor *editor);

/// Takes the terminal again.
void editor_resume(editor *editor);

/// Adds a line, ended by 0, to the history.
void editor_remember(editor *editor, const uint32_t *scalars);

/// Sets the process's locale for characters: the user's if it is UTF-8, else C.UTF-8.
void text_locale(void);

/// How many cells of a terminal a scalar takes: 0, 1 or 2.
int text_width(uint32_t scalar);

#endif
