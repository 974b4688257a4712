#include "commands/span.h"

namespace felt::cli {
namespace {

Result<std::optional<Moment>> bound(const std::string& text, const char* option) {
    if (text.empty()) return std::optional<Moment>();
    auto moment = Moment::parse(text);
    if (!moment) return fail(Code::NoSuchTime, option);
    return std::optional(std::move(*moment));
}

}  // namespace

void SpanOptions::addTo(CLI::App& app, const locale::Messages& say) {
    app.add_option("--from", m_from, say.tr("From this day or time on"))->type_name("D");
    app.add_option("--to", m_to, say.tr("Up to and including this day or time"))->type_name("D");
}

Result<journal::Span> SpanOptions::span() const {
    journal::Span span;
    FELT_TRY(span.from, bound(m_from, "--from"));
    FELT_TRY(span.to, bound(m_to, "--to"));
    return span;
}

}  // namespace felt::cli
