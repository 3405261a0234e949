using Shouldly;
using Xunit;

namespace CrdGen.Tests;

/// <summary>CEL's functions in C#; that the API server's answers are the same, the tests of rules show.</summary>
public class CelTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("0s", 0)]
    [InlineData("-0", 0)]
    [InlineData("1h30m", 5_400_000)]
    [InlineData("+1.5h", 5_400_000)]
    [InlineData("-1.5s", -1500)]
    [InlineData(".5m", 30_000)]
    [InlineData("5.s", 5000)]
    [InlineData("2s1s", 3000)]
    [InlineData("1h1ms", 3_600_001)]
    [InlineData("3us", 0.003)]
    [InlineData("3\u00b5s", 0.003)]
    [InlineData("3\u03bcs", 0.003)]
    [InlineData("1000ns", 0.001)]
    [InlineData("2540400h", 9_145_440_000_000)]
    public void A_duration_is_read_as_Go_reads_it(string text, double milliseconds) => Cel.Duration(text).ShouldBe(TimeSpan.FromTicks((long)Math.Round(milliseconds * TimeSpan.TicksPerMillisecond)));

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("1")]
    [InlineData("s")]
    [InlineData(".s")]
    [InlineData("1.2.3s")]
    [InlineData("1d")]
    [InlineData("1m 1s")]
    [InlineData("1m-1s")]
    [InlineData("1S")]
    [InlineData("00:01:00")]
    [InlineData("\u0663s")]
    public void Other_texts_are_no_durations(string text) => Should.Throw<FormatException>(() => Cel.Duration(text));

    [Theory]
    [InlineData("2562048h")]
    [InlineData("99999999999999999999999999h")]
    [InlineData("9999999999999999999999999h")]
    public void A_duration_ends_after_292_years(string text) => Should.Throw<OverflowException>(() => Cel.Duration(text));

    [Theory]
    [InlineData("1.2.3.4", true)]
    [InlineData("255.255.255.255", true)]
    [InlineData("::", true)]
    [InlineData("2001:DB8::1", true)]
    [InlineData("::1.2.3.4", true)]
    [InlineData("", false)]
    [InlineData("1.2.3", false)]
    [InlineData("1.2.3.256", false)]
    [InlineData("01.2.3.4", false)]
    [InlineData("0x1.2.3.4", false)]
    [InlineData("16909060", false)]
    [InlineData("::ffff:1.2.3.4", false)]
    [InlineData("fe80::1%1", false)]
    [InlineData("[::1]", false)]
    [InlineData("1:2", false)]
    [InlineData("example.com", false)]
    public void An_address_is_known(string text, bool isAddress) => Cel.IsIP(text).ShouldBe(isAddress);
}
