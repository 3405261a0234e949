using System.Text;
using CrdGen.Client.Json;
using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.Listing;

public sealed class JsonValueScannerTests
{
    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"a":{"b":[1,2,{"c":"}"}]},"d":"\\"}""")]
    [InlineData("""["]","\"]",[[]]]""")]
    [InlineData("\"a\\\\\"")]
    [InlineData("""{"a":"\u007b\\\"{"}""")]
    [InlineData("-12.5e3")]
    [InlineData("true")]
    [InlineData("null")]
    public void The_end_of_a_value_is_found_wherever_the_bytes_are_cut(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json + ",{\"next\":1}");
        var length = Encoding.UTF8.GetByteCount(json);

        for (var first = 0; first <= length; first++)
        {
            for (var second = first; second <= length; second++)
            {
                End(bytes, first, second).ShouldBe(length, $"cut at {first} and {second}");
            }
        }
    }

    private static int End(ReadOnlySpan<byte> bytes, params ReadOnlySpan<int> cuts)
    {
        var scanner = new JsonValueScanner();
        var start = 0;
        foreach (var cut in cuts)
        {
            if (scanner.Scan(bytes[start..cut], out var length))
            {
                return start + length;
            }

            length.ShouldBe(cut - start);
            start = cut;
        }

        scanner.Scan(bytes[start..], out var last).ShouldBeTrue();
        return start + last;
    }
}
