namespace CrdGen.Schema.Cel.Types.Libraries;

/// <summary>What CEL's standard library reads from timestamps and durations.</summary>
internal abstract class TimeFunctions : CelDeclarations
{
    public static FunctionDeclaration[] Functions() =>
    [
        new("getFullYear",
            Member("timestamp_to_year", Int, Timestamp),
            Member("timestamp_to_year_with_tz", Int, Timestamp, String)),
        new("getMonth",
            Member("timestamp_to_month", Int, Timestamp),
            Member("timestamp_to_month_with_tz", Int, Timestamp, String)),
        new("getDayOfYear",
            Member("timestamp_to_day_of_year", Int, Timestamp),
            Member("timestamp_to_day_of_year_with_tz", Int, Timestamp, String)),
        new("getDayOfMonth",
            Member("timestamp_to_day_of_month", Int, Timestamp),
            Member("timestamp_to_day_of_month_with_tz", Int, Timestamp, String)),
        new("getDate",
            Member("timestamp_to_day_of_month_1_based", Int, Timestamp),
            Member("timestamp_to_day_of_month_1_based_with_tz", Int, Timestamp, String)),
        new("getDayOfWeek",
            Member("timestamp_to_day_of_week", Int, Timestamp),
            Member("timestamp_to_day_of_week_with_tz", Int, Timestamp, String)),
        new("getHours",
            Member("timestamp_to_hours", Int, Timestamp),
            Member("timestamp_to_hours_with_tz", Int, Timestamp, String),
            Member("duration_to_hours", Int, Duration)),
        new("getMinutes",
            Member("timestamp_to_minutes", Int, Timestamp),
            Member("timestamp_to_minutes_with_tz", Int, Timestamp, String),
            Member("duration_to_minutes", Int, Duration)),
        new("getSeconds",
            Member("timestamp_to_seconds", Int, Timestamp),
            Member("timestamp_to_seconds_tz", Int, Timestamp, String),
            Member("duration_to_seconds", Int, Duration)),
        new("getMilliseconds",
            Member("timestamp_to_milliseconds", Int, Timestamp),
            Member("timestamp_to_milliseconds_with_tz", Int, Timestamp, String),
            Member("duration_to_milliseconds", Int, Duration)),
    ];
}
