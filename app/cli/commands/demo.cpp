#include "commands/all.h"
#include "demo/life.h"

namespace felt::cli {
namespace {

// The last moment of the day before now, so that a life is the same all day long and nothing in it is still to come.
Result<Moment> endOfYesterday(const Moment& now) {
    const std::string offset = now.text().substr(now.text().size() - 6);
    FELT_TRY(const Moment midnight, Moment::parse(std::string(now.date()) + "T00:00:00" + offset));
    FELT_TRY(const Moment zone, Moment::parse("1970-01-01T00:00:00" + offset));
    const int minutesEast = int(-zone.instant() / 60'000'000);
    return Moment::at(midnight.instant() - 1'000, minutesEast);
}

class Demo : public Command {
public:
    const char* name() const override { return "demo"; }
    std::string summary(const locale::Messages& say) const override {
        return say.tr("Fill an empty journal with a made-up life, to look around in");
    }
    void addOptions(CLI::App& app, const locale::Messages& say) override {
        app.add_option("--days", m_days, say.tr("How many days long"))->type_name("N")->required();
        app.add_option("--per-day", m_perDay, say.tr("How many check-ins a day on average"))->type_name("M");
        app.add_option("--seed", m_seed, say.tr("Another number makes another life"))->type_name("S");
        app.add_option("--until", m_until, say.tr("Its last day; yesterday unless given"))->type_name("D");
    }

    ExitStatus run(Context& context) override {
        const auto request = makeRequest(context.environment().clock());
        if (!request) return context.reportUsage(request.error());
        const auto count = fill(context, *request);
        if (!count) return context.report(count.error());
        context.tell(context.say().trn("The journal holds {1} made-up entry now.", "The journal holds {1} made-up entries now.", *count));
        return ExitStatus::Done;
    }

private:
    Result<demo::Request> makeRequest(const Moment& now) const {
        auto end = m_until.empty() ? endOfYesterday(now) : Moment::parse(m_until.size() == 10 ? m_until + "T23:59:59Z" : m_until);
        if (!end) return fail(Code::NoSuchTime, "--until");
        demo::Request request{.days = m_days, .perDay = m_perDay, .seed = m_seed, .end = std::move(*end)};
        FELT_DO(demo::checkRequest(request));
        return request;
    }

    static Result<long long> fill(Context& context, const demo::Request& request) {
        FELT_TRY(journal::Journal journal, context.openForWriting());
        FELT_TRY(const bool empty, journal.empty());
        if (!empty) return fail(Code::JournalNotEmpty);
        FELT_TRY(const lexicon::Lexicon* const lexicon, context.lexicon());
        FELT_TRY(const body::Figure* const figure, context.figure());
        FELT_TRY(const demo::Material material, demo::load(context.contentFolder()));
        std::vector<journal::Record> records = demo::live(request, *lexicon, *figure, material);
        FELT_TRY(const journal::Changes changes, journal.apply(journal::action::Import{std::move(records), {}}));
        return static_cast<long long>(changes.added.size());
    }

    int m_days = 0;
    std::optional<double> m_perDay;
    std::uint64_t m_seed = 1;
    std::string m_until;
};

}  // namespace

std::unique_ptr<Command> makeDemo() { return std::make_unique<Demo>(); }

}  // namespace felt::cli
