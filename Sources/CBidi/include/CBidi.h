#ifndef CBIDI_H
#define CBIDI_H

#include <stdbool.h>
#include <stdint.h>

// Right-to-left text by FriBidi: Unicode's bidirectional algorithm (UAX #9), and the joined forms of Arabic letters.

// Whether a scalar is a letter that is read from the right; -1 for one that is read from the left, 0 for neither.
int bidi_strength(uint32_t scalar);

// Puts a line of so many scalars into the order in which its cells stand from the left, with mirrored brackets and joined letters.
// `places` has for each where it stood before. How many are left without those that have no cell; -1 if there was no memory.
int32_t bidi_lay_out(uint32_t *scalars, int32_t *places, int32_t count, bool from_right);

#endif
