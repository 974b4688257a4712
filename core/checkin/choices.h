// The closed lists of a check-in, named as in the JSON format.
#pragma once

#include <array>
#include <string_view>

#include "base/choice.h"

namespace felt::checkin {

enum class Form { Full, Brief, Scan, Titrated, Outside };
enum class Ended { Complete, Enough, TooMuch };
enum class Temperature { Cold, Cool, Warm, Hot };
enum class Movement { Still, Flowing, Pulsing, Trembling, Spreading, Rising, Sinking };
enum class Size { Point, Coin, Hand, Larger };
enum class Depth { Surface, Deep, Around };
enum class Change { Growing, Steady, Fading };
enum class Pleasant { Pleasant, Neutral, Unpleasant, Mixed };
enum class WholeBody { AllOver, Around, Nowhere, Numb, Unsure };
enum class Fits { Yes, Partly, No };
enum class Met { Met, Unmet, Partly };
enum class State { Settled, Fight, Flight, Freeze, Shutdown, Mixed, Unsure };
enum class After { Better, Same, Worse };

}  // namespace felt::checkin

namespace felt {

#define FELT_CHOICES(type, ...)                                                       \
    template <>                                                                       \
    struct Choices<type> {                                                            \
        static constexpr auto names = std::to_array<std::string_view>({__VA_ARGS__}); \
    }
FELT_CHOICES(checkin::Form, "full", "brief", "scan", "titrated", "outside");
FELT_CHOICES(checkin::Ended, "complete", "enough", "too-much");
FELT_CHOICES(checkin::Temperature, "cold", "cool", "warm", "hot");
FELT_CHOICES(checkin::Movement, "still", "flowing", "pulsing", "trembling", "spreading", "rising", "sinking");
FELT_CHOICES(checkin::Size, "point", "coin", "hand", "larger");
FELT_CHOICES(checkin::Depth, "surface", "deep", "around");
FELT_CHOICES(checkin::Change, "growing", "steady", "fading");
FELT_CHOICES(checkin::Pleasant, "pleasant", "neutral", "unpleasant", "mixed");
FELT_CHOICES(checkin::WholeBody, "all-over", "around", "nowhere", "numb", "unsure");
FELT_CHOICES(checkin::Fits, "yes", "partly", "no");
FELT_CHOICES(checkin::Met, "met", "unmet", "partly");
FELT_CHOICES(checkin::State, "settled", "fight", "flight", "freeze", "shutdown", "mixed", "unsure");
FELT_CHOICES(checkin::After, "better", "same", "worse");
#undef FELT_CHOICES

}  // namespace felt
