using System.Globalization;

namespace CrdGen.Cli.Output;

/// <summary>Numbers of things, in English.</summary>
internal static class Count
{
    public static string Of(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
