using System.Text.Json.Nodes;
using CrdGen.GeneratorHarness;
using Microsoft.CodeAnalysis.CSharp;
using Shouldly;
using Xunit;

namespace CrdGen.Generator.Tests.Docs;

/// <summary>Doc comments → descriptions, the same with and without documentation.</summary>
public sealed class DocCommentTests
{
    /// <summary>The comment of a property <c>Value</c>, and its description.</summary>
    public static TheoryData<string, string?> Comments => new()
    {
        { "", null },
        { "// no doc comment", null },
        { "//// no doc comment", null },
        { "/* no doc comment */", null },
        { "/// Without any element.", "Without any element." },
        { "/// <summary>One line.</summary>", "One line." },
        { "///<summary>Without blanks.</summary>", "Without blanks." },
        { "/// <summary></summary>", null },
        { "/// <summary/>", null },
        { "/// <summary>   </summary>", null },
        { "/// <summary>\n/// One line.\n/// </summary>", "One line." },
        { "/// <summary>\n/// Two\n/// lines.\n/// </summary>", "Two\nlines." },
        { "/// <summary>Two\n/// lines.</summary>", "Two\nlines." },
        { "/// <summary>\n/// A blank line\n///\n/// stays.\n/// </summary>", "A blank line\n\nstays." },
        { "/// <summary>\n/// Indented:\n///   - a\n///     b\n/// </summary>", "Indented:\n  - a\n    b" },
        { "/// <summary>\n///\tTabs\n///\tare blanks.\n/// </summary>", "Tabs\nare blanks." },
        { "/// <summary>\n/// Trailing blanks   \n/// go.\t\n/// </summary>", "Trailing blanks\ngo." },
        { "/// <summary>Summary.</summary>\n/// <remarks>Remarks.</remarks>", "Summary.\n\nRemarks." },
        { "/// <remarks>Remarks alone.</remarks>", "Remarks alone." },
        { "/// <value>A value.</value>", "A value." },
        { "/// <summary>A &lt;tag&gt; &amp; &quot;more&quot; &#x41; &apos;.</summary>", "A <tag> & \"more\" A '." },
        { "/// <summary>Broken & unclosed < of XML.</summary>", "Broken & unclosed < of XML." },
        { "/// <summary>No end", "No end" },
        { "/// <summary><![CDATA[a < b && c]]> follows.</summary>", "a < b && c follows." },
        { "/// <summary>Code <c>x = 1</c> and <see cref=\"List{T}\"/>, <see cref=\"System.String\">text</see>.</summary>", "Code x = 1 and List, text." },
        { "/// <summary>See <see cref=\"P:Test.Spec.Value\"/>, <see langword=\"null\"/>, <paramref name=\"x\"/>, <typeparamref name=\"T\"/>.</summary>", "See Value, null, x, T." },
        { "/// <summary>See <see href=\"https://example.com\"/>, <a href=\"https://example.com\">here</a>.</summary>", "See https://example.com, here." },
        { "/// <summary>See <see href=\"https://example.com\"></see>.</summary>", "See https://example.com." },
        { "/// <summary>One.<para>Two.</para><para>Three.</para></summary>", "One.\n\nTwo.\n\nThree." },
        { "/// <summary>\n/// One.\n/// <para>\n/// Two.\n/// </para>\n/// </summary>", "One.\n\nTwo." },
        { "/// <summary>\n/// <para>One.</para>\n/// <para>Two.</para>\n/// </summary>", "One.\n\nTwo." },
        { "/// <summary>\n/// One.<br/>\n/// Two.\n/// </summary>", "One.\nTwo." },
        { "/// <summary>\n/// Either:\n/// <list type=\"bullet\">\n/// <item>a</item>\n/// <item>b</item>\n/// </list>\n/// End.\n/// </summary>", "Either:\n- a\n- b\n\nEnd." },
        { "/// <summary>\n/// <list type=\"number\">\n///   <item><description>first</description></item>\n///   <item><description>second</description></item>\n/// </list>\n/// </summary>", "1. first\n2. second" },
        { "/// <summary>\n/// <list type=\"bullet\">\n/// <item><term>a</term><description>the first</description></item>\n/// <item>\n/// <term>b</term>\n/// <description>the second</description>\n/// </item>\n/// </list>\n/// </summary>", "- a: the first\n- b: the second" },
        { "/// <summary>\n/// Such as\n/// <code>\n/// a:\n///   b: 1\n/// </code>\n/// </summary>", "Such as\na:\n  b: 1" },
        { "/** <summary>One line.</summary> */", "One line." },
        { "/** <summary>\n    *  Two\n    *  lines.\n    * </summary> */", "Two\nlines." },
        { "/**\n     * <summary>\n     * Two\n     * lines.\n     * </summary>\n     */", "Two\nlines." },
        { "/**\n<summary>\nTwo\nlines.\n</summary>\n*/", "Two\nlines." },
        { "/** Without any element. */", "Without any element." },
        { "/**/", null },
        { "#region a\n/// <summary>In a region.</summary>\n#endregion", "In a region." },
        { "/// <summary>Before a region.</summary>\n#region a\n#endregion", "Before a region." },
        { "/// <summary>Before a pragma.</summary>\n#pragma warning disable CS0168", "Before a pragma." },
        { "/// <summary>Before an attribute.</summary>\n[Schema(Title = \"t\")]", "Before an attribute." },
        { "/// <summary>Of nothing.</summary>\n// A note.\n/// <summary>Of the property.</summary>", "Of the property." },
        { "// A note.\n/// <summary>After a note.</summary>", "After a note." },
        { "/// <summary>Before a note.</summary>\n// A note.", "Before a note." },
        { "/// <summary>A.</summary>\n\n/// <remarks>B.</remarks>", "A.\n\nB." },
        { "#if false\n/// <summary>Left out.</summary>\n#endif", null },
        { "/// <summary>Ünïcödé 😀 “quotes”.</summary>", "Ünïcödé 😀 “quotes”." },
        { "/// <summary>\n/// Windows\r\n/// lines.\r\n/// </summary>", "Windows\nlines." },
        { "/// <exception cref=\"Exception\">Never.</exception>", null },
        { "/// <SUMMARY>Names have a case.</SUMMARY>", null },
        { "/// <summary lang=\"en\">With an attribute.</summary>", "With an attribute." },
        { "/// <summary>First.</summary>\n/// <summary>Second.</summary>", "First." },
        { "/// <inheritdoc/>", null },
    };

    [Theory, MemberData(nameof(Comments))]
    public void A_doc_comment_is_the_description(string comment, string? description)
    {
        foreach (var withDocumentation in new[] { false, true })
        {
            Value($"{comment}\npublic string? Value {{ get; set; }}", withDocumentation).ShouldBe(description, $"with documentation: {withDocumentation}");
        }
    }

    /// <summary>Where else a description comes from.</summary>
    public static TheoryData<string, string?> Sources => new()
    {
        { "public Plain? Value { get; set; }", "Of the type." },
        { "/// <summary>Of the property.</summary>\npublic Plain? Value { get; set; }", "Of the property." },
        { "/// <summary> </summary>\npublic Plain? Value { get; set; }", "Of the type." },
        { "public Kind Value { get; set; }", "Of the enum." },
        { "public List<Plain>? Value { get; set; }", null },
        { "[Schema(Description = \"Of the attribute.\")] public Plain? Value { get; set; }", "Of the attribute." },
        { "/// <summary>Of the property.</summary>\n[Schema(Description = \"\")] public Plain? Value { get; set; }", null },
        { "public Inheriting? Value { get; set; }", "Of the type." },
        { "public Twice? Value { get; set; }", "Of one part." },
        { "public string? Value { get; set; }", null },
    };

    [Theory, MemberData(nameof(Sources))]
    public void The_property_comes_before_its_type(string member, string? description) => Value(member, false).ShouldBe(description);

    /// <summary>Types of the property, and the description of a field of theirs named <c>name</c>.</summary>
    public static TheoryData<string, string?> Fields => new()
    {
        { "Plain", "Of the base's property." },
        { "Overriding", "Of the base's property." },
        { "Documented", "Of the overriding property." },
        { "Implementing", "Of the interface's property." },
        { "Referring", "Of the base's property." },
        { "ReferringToMember", "Of the base's property." },
        { "Positional", "Of the parameter." },
        { "PositionalWithProperty", "Of the property." },
        { "PositionalStruct", "Two\nlines." },
        { "Generic<int>", "Of a generic type's property." },
        { "WithField", "Of a field." },
    };

    [Theory, MemberData(nameof(Fields))]
    public void Docs_are_inherited_and_taken_from_parameters(string type, string? description)
    {
        foreach (var withDocumentation in new[] { false, true })
        {
            Schema($"public {type}? Value {{ get; set; }}", withDocumentation)["properties"]!["name"]!["description"]?.GetValue<string>()
                .ShouldBe(description, $"with documentation: {withDocumentation}");
        }
    }

    [Fact]
    public void Docs_of_items_and_values_go_to_them()
    {
        Schema("public List<Plain>? Value { get; set; }", false)["items"]!["description"]!.GetValue<string>().ShouldBe("Of the type.");
        Schema("public Dictionary<string, Plain>? Value { get; set; }", false)["additionalProperties"]!["description"]!.GetValue<string>().ShouldBe("Of the type.");
    }

    [Theory]
    [InlineData("0", null)]
    [InlineData("20", "One sentence of…")]
    [InlineData("1000", "One sentence of several words. Another.")]
    [InlineData("nonsense", "One sentence of several words. Another.")]
    public void Descriptions_have_a_limit(string limit, string? description)
    {
        var run = GeneratorRun.Of(Compilation("/// <summary>One sentence of several words. Another.</summary>\npublic string? Value { get; set; }", false), ("CrdGenDescriptionMaxLength", limit));

        run.Schema["properties"]!["spec"]!["properties"]!["value"]!["description"]?.GetValue<string>().ShouldBe(description);
    }

    [Fact]
    public void The_roots_doc_is_the_descriptions_first()
    {
        var run = GeneratorRun.Of("""
            namespace Test;
            /// <summary>A widget.</summary>
            /// <remarks>It turns.</remarks>
            [CustomResource("test.acme.io", "v1")]
            public partial class Widget { }
            """);

        run.Schema["description"]!.GetValue<string>().ShouldBe("A widget.\n\nIt turns.");
    }

    private static string? Value(string members, bool withDocumentation) => Schema(members, withDocumentation)["description"]?.GetValue<string>();

    private static JsonNode Schema(string members, bool withDocumentation)
    {
        var run = GeneratorRun.Of(Compilation(members, withDocumentation));
        run.Diagnostics.ShouldBeEmpty();
        return run.Schema["properties"]!["spec"]!["properties"]!["value"]!;
    }

    private static CSharpCompilation Compilation(string members, bool withDocumentation) => TestCompilation.Create([
        $$"""
        namespace Test;

        [CustomResource("test.acme.io", "v1")]
        public partial class Widget { public required Spec Spec { get; init; } }

        public sealed class Spec
        {
            {{members}}
        }

        /// <summary>Of the type.</summary>
        public class Plain
        {
            /// <summary>Of the base's property.</summary>
            public virtual string? Name { get; set; }
        }

        /// <inheritdoc/>
        public class Inheriting : Plain;

        /// <summary>Of one part.</summary>
        public partial class Twice;
        public partial class Twice { public bool A { get; set; } }

        /// <summary>Of the enum.</summary>
        public enum Kind { A }

        public class Overriding : Plain { /// <inheritdoc/>
            public override string? Name { get; set; } }
        public class Documented : Plain
        {
            /// <summary>Of the overriding property.</summary>
            public override string? Name { get; set; }
        }

        public interface INamed
        {
            /// <summary>Of the interface's property.</summary>
            string? Name { get; }
        }

        public class Implementing : INamed
        {
            /// <inheritdoc/>
            public string? Name { get; set; }
        }

        public class Referring
        {
            /// <inheritdoc cref="Plain.Name"/>
            public string? Name { get; set; }
        }

        public class ReferringToMember : INamed
        {
            /// <inheritdoc cref="Test.Plain.Name" path="/summary"/>
            public string? Name { get; set; }
        }

        /// <summary>A record.</summary>
        /// <param name="Other">Not this one.</param>
        /// <param name="Name">Of the parameter.</param>
        public record Positional(string Other, string Name);

        /// <param name="Name">Of the parameter.</param>
        public record PositionalWithProperty(string Name)
        {
            /// <summary>Of the property.</summary>
            public string Name { get; init; } = Name;
        }

        /// <param name="Name">
        /// Two
        /// lines.
        /// </param>
        /// <param name="Other">Not this one.</param>
        public readonly record struct PositionalStruct(string Name, string Other);

        public class Generic<T>
        {
            /// <summary>Of a generic type's property.</summary>
            public T? Name { get; set; }
        }

        public class WithField
        {
            /// <summary>Of a field.</summary>
            [JsonInclude] public string? Name;
        }
        """], [], withDocumentation: withDocumentation);
}
