// For the flow and the edits: whether an entry may hold what is given. See namespace limit in check_in.h.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "checkin/check_in.h"

namespace felt::checkin {

// Valid UTF-8, at most so many bytes.
bool holdableText(const std::string& text, std::size_t bytes);
bool holdableWord(const std::optional<std::string>& word);
bool holdableTags(const std::vector<std::string>& tags);
bool holdablePoint(const PlanePoint& point);

}  // namespace felt::checkin
