// A check-in in a few words, those of the person.
#pragma once

#include <string>

#include "checkin/check_in.h"
#include "locale/messages.h"
#include "phrases/names.h"

namespace felt::phrases {

// Short: for a line of a list, at most 80 characters; ends after a whole part, and where the first part alone is longer, after a
// whole word and "…" (inside a word only where it takes up half the line).
enum class Length { Full, Short };

// "Throat: tight, 6. Left chest: numb. With it: uneasy, 4. Needing: rest." Telegraphic, so that it needs no grammar. Where neither
// body, feeling, need nor state was named: the first line of the note, else the point on the plane, else what was around it,
// else "A moment kept, without words." Never empty, one line. names and say speak the same language.
std::string summary(const checkin::CheckIn& entry, const Names& names, const locale::Messages& say, Length length);

}  // namespace felt::phrases
