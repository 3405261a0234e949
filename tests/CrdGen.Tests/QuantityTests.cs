using System.Globalization;
using System.Numerics;
using System.Text.Json;
using Shouldly;
using Xunit;

namespace CrdGen.Tests;

/// <summary>Quantities against the rules of k8s.io/apimachinery/pkg/api/resource.</summary>
public sealed class QuantityTests
{
    /// <summary>Text, canonical form, amount in nano-units, format.</summary>
    [Theory]
    [InlineData("0", "0", "0", QuantityFormat.DecimalSI)]
    [InlineData("-0", "0", "0", QuantityFormat.DecimalSI)]
    [InlineData("000", "0", "0", QuantityFormat.DecimalSI)]
    [InlineData("0Mi", "0", "0", QuantityFormat.BinarySI)]
    [InlineData("0e5", "0", "0", QuantityFormat.DecimalExponent)]
    [InlineData("1", "1", "1e9", QuantityFormat.DecimalSI)]
    [InlineData("+7", "7", "7e9", QuantityFormat.DecimalSI)]
    [InlineData("-7", "-7", "-7e9", QuantityFormat.DecimalSI)]
    [InlineData("1.", "1", "1e9", QuantityFormat.DecimalSI)]
    [InlineData(".5", "500m", "5e8", QuantityFormat.DecimalSI)]
    [InlineData("1.G", "1G", "1e18", QuantityFormat.DecimalSI)]
    [InlineData("1.5", "1500m", "15e8", QuantityFormat.DecimalSI)]
    [InlineData("5n", "5n", "5", QuantityFormat.DecimalSI)]
    [InlineData("5u", "5u", "5e3", QuantityFormat.DecimalSI)]
    [InlineData("1000u", "1m", "1e6", QuantityFormat.DecimalSI)]
    [InlineData("250m", "250m", "250e6", QuantityFormat.DecimalSI)]
    [InlineData("1000", "1k", "1e12", QuantityFormat.DecimalSI)]
    [InlineData("1500", "1500", "15e11", QuantityFormat.DecimalSI)]
    [InlineData("10035k", "10035k", "10035e12", QuantityFormat.DecimalSI)]
    [InlineData("1000M", "1G", "1e18", QuantityFormat.DecimalSI)]
    [InlineData("0.001T", "1G", "1e18", QuantityFormat.DecimalSI)]
    [InlineData("2P", "2P", "2e24", QuantityFormat.DecimalSI)]
    [InlineData("12E", "12E", "12e27", QuantityFormat.DecimalSI)]
    [InlineData("12000E", "12000E", "12e30", QuantityFormat.DecimalSI)]
    [InlineData("1e3", "1e3", "1e12", QuantityFormat.DecimalExponent)]
    [InlineData("1E+3", "1e3", "1e12", QuantityFormat.DecimalExponent)]
    [InlineData("1e14", "100e12", "1e23", QuantityFormat.DecimalExponent)]
    [InlineData("0.001e0", "1e-3", "1e6", QuantityFormat.DecimalExponent)]
    [InlineData("1000e-12", "1e-9", "1", QuantityFormat.DecimalExponent)]
    [InlineData("5e0", "5", "5e9", QuantityFormat.DecimalExponent)]
    [InlineData("1Ki", "1Ki", "1024e9", QuantityFormat.BinarySI)]
    [InlineData("1024Mi", "1Gi", "1073741824e9", QuantityFormat.BinarySI)]
    [InlineData("1.5Gi", "1536Mi", "1610612736e9", QuantityFormat.BinarySI)]
    [InlineData("100.035Ki", "102435840m", "10243584e7", QuantityFormat.BinarySI)]
    [InlineData("0.5Ki", "512", "512e9", QuantityFormat.BinarySI)]
    [InlineData("3Ei", "3Ei", "3458764513820540928e9", QuantityFormat.BinarySI)]
    [InlineData(".001Ki", "1024m", "1024e6", QuantityFormat.BinarySI)]
    [InlineData(".000001Ki", "1024u", "1024e3", QuantityFormat.DecimalSI)]
    public void A_quantity_is_read_and_written(string text, string canonical, string nano, QuantityFormat format)
    {
        Check(text, canonical, nano, format);

        // The other sign is the same amount, on the other side.
        if (text[0] is not ('-' or '+'))
        {
            Check("-" + text, canonical == "0" ? "0" : "-" + canonical, nano == "0" ? "0" : "-" + nano, format);
            Check("+" + text, canonical, nano, format);
        }
    }

    /// <summary>What is finer than nano is rounded away from zero; binary quantities end at 2⁶³ − 1.</summary>
    [Theory]
    [InlineData("0.1n", "1n")]
    [InlineData("3.001n", "4n")]
    [InlineData("0.0000000001", "1n")]
    [InlineData("0.00000012345", "124n")]
    [InlineData("1.1E-9", "2e-9")]
    [InlineData("1e-999", "1e-9")]
    [InlineData("0.000000000001Ki", "2n")]
    [InlineData("9Ei", "9223372036854775807")]
    [InlineData("9223372036854775807Ki", "9223372036854775807")]
    [InlineData("-9Ei", "-9223372036854775807")]
    public void A_quantity_is_rounded_and_capped(string text, string canonical) => new Quantity(text).ToCanonicalString().ShouldBe(canonical);

    [Theory]
    [InlineData("", "number")]
    [InlineData(".", "number")]
    [InlineData("-", "number")]
    [InlineData("Mi", "number")]
    [InlineData("cpu", "number")]
    [InlineData(" 1", "number")]
    [InlineData("++1", "number")]
    [InlineData("1 ", "' ' is no unit")]
    [InlineData("1.1.M", "'.M' is no unit")]
    [InlineData("1+1M", "'+1M' is no unit")]
    [InlineData("1i", "'i' is no unit")]
    [InlineData("0.1mi", "'mi' is no unit")]
    [InlineData("1K", "'K' is no unit")]
    [InlineData("1ki", "'ki' is no unit")]
    [InlineData("1e", "'e' is no unit")]
    [InlineData("1e-", "'e-' is no unit")]
    [InlineData("1e1.5", "'e1.5' is no unit")]
    [InlineData("1e 1", "'e 1' is no unit")]
    [InlineData("1Ee3", "'Ee3' is no unit")]
    [InlineData("1e1000", "exponent")]
    [InlineData("1e99999999999", "exponent")]
    [InlineData("٣", "number")]
    public void Other_texts_are_refused(string text, string message)
    {
        Should.Throw<FormatException>(() => new Quantity(text)).Message.ShouldContain(message);
        Quantity.TryParse(text, out var value).ShouldBeFalse();
        value.ShouldBe(default);
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Quantity>(JsonSerializer.Serialize(text + "x"))).Message.ShouldContain("is no quantity");
    }

    [Theory]
    [InlineData("1", "1000m", 0)]
    [InlineData("1Gi", "1024Mi", 0)]
    [InlineData("0", "0Ki", 0)]
    [InlineData("100m", "50m", 1)]
    [InlineData("10000T", "100Gi", 1)]
    [InlineData("-1", "1n", -1)]
    [InlineData("1Mi", "1M", 1)]
    [InlineData("12E", "12e18", 0)]
    public void Quantities_compare_by_amount(string left, string right, int expected)
    {
        Quantity a = left, b = right;
        a.CompareTo(b).ShouldBe(expected);
        b.CompareTo(a).ShouldBe(-expected);
        (a == b).ShouldBe(expected == 0);
        new[] { a < b, a > b, a <= b, a >= b }.ShouldBe([expected < 0, expected > 0, expected <= 0, expected >= 0]);
        if (expected == 0)
        {
            a.GetHashCode().ShouldBe(b.GetHashCode());
        }
    }

    [Theory]
    [InlineData("1", "500m", "1500m", "500m")]
    [InlineData("0", "1Gi", "1Gi", "-1Gi")]
    [InlineData("1Gi", "0", "1Gi", "1Gi")]
    [InlineData("100m", "0Ki", "100m", "100m")]
    [InlineData("1Gi", "1M", "1074741824", "1072741824")]
    [InlineData("1Ki", "500m", "1024500m", "1023500m")]
    [InlineData("2e3", "1k", "3e3", "1e3")]
    [InlineData("1", "1", "2", "0")]
    public void Sums_are_written_like_the_left_side(string left, string right, string sum, string difference)
    {
        (new Quantity(left) + right).ToString().ShouldBe(sum);
        (new Quantity(left) - right).ToString().ShouldBe(difference);
    }

    [Theory]
    [InlineData("250m", 4, "1")]
    [InlineData("1Gi", 1024, "1Ti")]
    [InlineData("1Gi", 0, "0")]
    [InlineData("100m", -3, "-300m")]
    [InlineData("7E", 1000, "7000E")]
    [InlineData("4Ei", 1024, "4096Ei")]
    public void Multiples(string text, long times, string expected) => (new Quantity(text) * times).ToString().ShouldBe(expected);

    [Theory]
    [InlineData("9.01", -3, "9.01")]
    [InlineData("9.01", -1, "9100m")]
    [InlineData("9.01", 0, "10")]
    [InlineData("9.01", 2, "100")]
    [InlineData("-9.01", 0, "-10")]
    [InlineData("1.5Gi", 0, "1.5Gi")]
    public void Rounding_is_away_from_zero(string text, int exponent, string expected) => new Quantity(text).RoundUp(exponent).ToString().ShouldBe(expected);

    [Fact]
    public void Numbers_come_out_and_go_in()
    {
        new Quantity("1.5Gi").ToInt64().ShouldBe(1610612736);
        new Quantity("100m").ToInt64().ShouldBe(1);
        new Quantity("-100m").ToInt64().ShouldBe(-1);
        new Quantity("1500u").ToMilliInt64().ShouldBe(2);
        new Quantity("1.5").ToDecimal().ShouldBe(1.5m);
        new Quantity("-250m").ToDecimal().ShouldBe(-0.25m);
        new Quantity("0.1").ToDouble().ShouldBe(0.1);
        Should.Throw<OverflowException>(() => new Quantity("12E").ToInt64());
        Should.Throw<OverflowException>(() => new Quantity("1e30").ToDecimal());
        new Quantity(1048576, QuantityFormat.BinarySI).ToString().ShouldBe("1Mi");
        Quantity.FromMilli(1024, QuantityFormat.BinarySI).ToString().ShouldBe("1024m");
        Quantity.FromMilli(1000).ToString().ShouldBe("1");
        Quantity.FromDecimal(-0.25m).ToString().ShouldBe("-250m");
        Quantity.FromDecimal(decimal.MaxValue).ToDecimal().ShouldBe(decimal.MaxValue);
        Quantity.FromDecimal(0.00000000001m).ToString().ShouldBe("1n");
    }

    [Theory]
    [InlineData("\"1.5Gi\"", "\"1.5Gi\"")]
    [InlineData("\" 1 \"", "\"1\"")]
    [InlineData("2", "\"2\"")]
    [InlineData("0.5", "\"0.5\"")]
    [InlineData("1e3", "\"1e3\"")]
    public void JSON_keeps_the_text(string json, string written) => JsonSerializer.Serialize(JsonSerializer.Deserialize<Quantity>(json)).ShouldBe(written);

    [Theory]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("{}")]
    public void Other_JSON_is_refused(string json) => Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Quantity>(json));

    [Fact]
    public void A_quantity_that_nothing_initialised_is_zero()
    {
        JsonSerializer.Serialize(default(Quantity)).ShouldBe("\"0\"");
        default(Quantity).ShouldBe(new Quantity("0"));
    }

    /// <summary>Random quantities: the canonical form is the same amount, stays as it is, and arithmetic is that of numbers.</summary>
    [Fact]
    public void Properties()
    {
        const int Seed = 20260131;
        var random = new Random(Seed);
        string[] units = ["", "n", "u", "m", "k", "M", "G", "T", "P", "E", "Ki", "Mi", "Gi", "Ti", "e-3", "E6", "e2"];
        for (var i = 0; i < 2000; i++)
        {
            var (a, b) = (Next(), Next());
            var because = $"seed {Seed}, case {i}: {a}, {b}";
            var canonical = a.ToCanonicalString();
            new Quantity(canonical).ShouldBe(a, because);
            new Quantity(canonical).ToCanonicalString().ShouldBe(canonical, because);
            (a + b - b).ShouldBe(a, because);
            (a + b).ShouldBe(b + a, because);
            (a + a + a).ShouldBe(a * 3, because);
            (-a + a).Sign.ShouldBe(0, because);
            (a < b).ShouldBe((a - b).Sign < 0, because);
        }

        Quantity Next() => new($"{(random.Next(2) == 0 ? "-" : "")}{random.NextInt64(1L << random.Next(1, 40))}{(random.Next(2) == 0 ? "." + random.Next(1000) : "")}{units[random.Next(units.Length)]}");
    }

    private static void Check(string text, string canonical, string nano, QuantityFormat format)
    {
        var value = new Quantity(text);
        value.ToString().ShouldBe(text);
        value.ToCanonicalString().ShouldBe(canonical);
        value.Format.ShouldBe(format, text);
        var amount = BigInteger.Parse(nano, NumberStyles.AllowExponent | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        (value * 1_000_000_000).ShouldBe(new Quantity(amount.ToString(CultureInfo.InvariantCulture)));
    }
}
