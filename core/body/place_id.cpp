#include "body/place_id.h"

namespace felt::body {

bool isDottedName(std::string_view text) {
    if (text.empty() || text.size() > 64) return false;
    bool inWord = false;
    for (const char c : text) {
        const bool letter = c >= 'a' && c <= 'z';
        if (!letter && (!inWord || (c != '.' && c != '-'))) return false;
        inWord = letter;
    }
    return inWord;
}

}  // namespace felt::body
