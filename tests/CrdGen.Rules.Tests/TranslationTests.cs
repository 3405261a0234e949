using Shouldly;
using Xunit;

namespace CrdGen.Rules.Tests;

/// <summary>Rules in C# become CEL.</summary>
public sealed class TranslationTests
{
    public static TheoryData<string, string> Rows => [.. TranslationTable.Rows];

    [Theory, MemberData(nameof(Rows))]
    public void A_rule_is_CEL(string csharp, string cel)
    {
        var index = TranslationTable.Rows.ToList().FindIndex(row => row.CSharp == csharp);
        RuleAssembly.Instance.Value.Cel[index].ShouldBe(cel);
    }

    [Fact]
    public void Neither_generator_nor_compiler_has_a_word_to_say() => RuleAssembly.Instance.Value.Messages.ShouldBeEmpty();
}
