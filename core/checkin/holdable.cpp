#include "checkin/holdable.h"

#include <algorithm>

#include "base/json.h"

namespace felt::checkin {
namespace {

bool onPlane(const std::optional<double>& coordinate) { return !coordinate || (*coordinate >= -1 && *coordinate <= 1); }

}  // namespace

bool holdableText(const std::string& text, std::size_t bytes) {
    if (text.size() > bytes) return false;
    try {
        writeJson(text);
        return true;
    } catch (const Json::exception&) {  // no UTF-8
        return false;
    }
}

bool holdableWord(const std::optional<std::string>& word) { return !word || holdableText(*word, limit::wordBytes); }

bool holdableTags(const std::vector<std::string>& tags) {
    return tags.size() <= limit::words &&
           std::all_of(tags.begin(), tags.end(), [](const std::string& tag) { return holdableText(tag, limit::wordBytes); });
}

bool holdablePoint(const PlanePoint& point) { return onPlane(point.pleasantness) && onPlane(point.energy); }

}  // namespace felt::checkin
