// A word of the catalogue at the beginning of a line.
#pragma once

#include <QString>

namespace felt::desktop {

inline QString sentenceCase(QString text) {
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

}  // namespace felt::desktop
