#include "trainer/card.h"

namespace felt::trainer {
namespace {

std::optional<CardKind> kindIn(std::string_view id) {
    const std::size_t slash = id.find('/');
    return slash == std::string_view::npos ? std::nullopt : named<CardKind>(id.substr(0, slash));
}

}  // namespace

std::string idOf(const Card& card) { return std::string(name(card.kind)) + "/" + card.language.text() + "/" + card.conceptId.text(); }

std::optional<Card> cardOf(std::string_view id) {
    const auto kind = kindIn(id);
    const std::size_t second = kind ? id.find('/', name(*kind).size() + 1) : std::string_view::npos;
    if (second == std::string_view::npos) return std::nullopt;
    const std::size_t first = name(*kind).size() + 1;
    const auto language = LanguageTag::make(id.substr(first, second - first));
    const auto concerned = lexicon::ConceptId::make(id.substr(second + 1));
    if (!language || !concerned) return std::nullopt;
    return Card{*kind, *language, *concerned};
}

bool testsMemory(std::string_view id) {
    const auto kind = kindIn(id);
    return kind && *kind != CardKind::Noticed;
}

}  // namespace felt::trainer
