// What a card answers to an act: a sentence under it, told by screen readers too.
#pragma once

#include <QString>

namespace felt::desktop {

class Text;

enum class Saying { Plain, Soft, Trouble };
// An empty sentence takes the line away.
void say(Text& line, const QString& sentence, Saying saying);

}  // namespace felt::desktop
