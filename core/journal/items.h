// Private to core/journal: what an entry is searched and counted by, as plain rows.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "journal/entries.h"
#include "locale/text.h"

namespace felt::journal {

// A row of entry_item. kind: "mark", "whole", "feeling", "need", "panel", "tag".
struct Item {
    std::string_view kind;
    std::optional<std::string> name;  // concept id, whole-body choice or tag
    std::optional<std::string> word;
    std::optional<std::string> place;
    std::optional<std::string> view;
    std::optional<double> value;  // intensity or rating
    std::optional<std::string> answer;
};
std::vector<Item> itemsOf(const Entry& entry);

// What entry_text holds of an entry.
struct SearchText {
    std::string words;  // folded words of notes, own words and tags
    std::string names;  // ids of concepts and places
};
SearchText searchTextOf(const Entry& entry, const locale::Text& text);

}  // namespace felt::journal
