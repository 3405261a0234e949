using System.Globalization;

namespace CrdGen.Client.Benchmarks;

/// <summary>Rows of a Markdown table on the console.</summary>
internal static class Table
{
    public static void Head(string title, params ReadOnlySpan<string> columns)
    {
        Console.WriteLine();
        Console.WriteLine(title);
        Console.WriteLine();
        Console.WriteLine($"| {string.Join(" | ", columns)} |");
        Console.WriteLine(string.Concat("|", string.Concat(Enumerable.Repeat(" --- |", columns.Length))));
    }

    public static void Row(params ReadOnlySpan<string> cells) => Console.WriteLine($"| {string.Join(" | ", cells)} |");

    public static string Milliseconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:n0} ms");

    public static string Megabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:n0} MB");

    public static string Number(double value) => value.ToString("n0", CultureInfo.InvariantCulture);
}
