#include "process.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <ctime>

#include "locale/messages.h"

namespace felt::app {

void protectProcess() {
    ::umask(077);
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0);
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
}

std::string environmentValue(const char* name) {
    const char* const value = std::getenv(name);
    return value == nullptr ? std::string() : std::string(value);
}

LanguageTag systemLanguage() {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const std::string value = environmentValue(name); !value.empty()) return locale::languageFor(value);
    return locale::languageFor("en");
}

Moment systemNow() {
    using namespace std::chrono;
    const auto now = duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
    const std::time_t seconds = std::time_t(now / 1'000'000);
    std::tm local{};
    ::localtime_r(&seconds, &local);
    return Moment::at(now, int(local.tm_gmtoff / 60));
}

}  // namespace felt::app
