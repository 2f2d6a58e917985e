#ifndef CLIBEDIT_PRIVATE_H
#define CLIBEDIT_PRIVATE_H

#include "CLibEdit.h"

#include <histedit.h>
#include <stdio.h>
#include <termios.h>

struct editor {
  EditLine *line_editor;
  FILE *drawing;
  editor_callbacks callbacks;
  HistoryW *commands;
  HistoryW *nothing;
  // Of the line being read; the caller's.
  const uint32_t *prompt;
  struct termios former;
  int input;
  bool was_entered;
};

// A scalar and a wide character are both 32 bits, of the signed and the unsigned form of one type.
_Static_assert(sizeof(wchar_t) == sizeof(uint32_t), "wide characters are scalars");

/// The editor that a line editor belongs to.
editor *editor_of(EditLine *line_editor);

/// Makes the functions that `editor_bind_slot` binds known to libedit.
void editor_add_slots(editor *editor);

/// Gives libedit one of our two histories.
void editor_use_history(editor *editor, bool commands);

/// Makes both histories. False without memory.
bool editor_make_histories(editor *editor);

#endif
