namespace CrdGen.Fuzz.Tests.Sources;

/// <summary>Doc comments, whole and broken.</summary>
internal static class Docs
{
    private static readonly string[] Texts =
    [
        "/// <summary>Plain.</summary>",
        "/// <summary></summary>",
        "/// <summary>Two\n/// lines.\n///\n/// And a <c>blank</c> one.</summary>",
        "/// <summary>\n///   Indented: <see cref=\"string\"/>, <paramref name=\"x\"/>, &lt;b&gt; &amp; \"quoted\" \\ 😀\n/// </summary>\n/// <remarks>More.<para>Paragraph</para></remarks>",
        "/// <summary><list type=\"bullet\"><item>one</item><item><description>two</description></item></list></summary>",
        "/// <summary><code>\n/// if (a < b) {}\n/// </code></summary>",
        "/// <summary>Not closed.",
        "/// <summary>Wrong </b> end.</summary>",
        "/// <summary>&unknown; &#x1F600; &#0; &#xD800;</summary>",
        "/// <inheritdoc/>",
        "/// no element",
        "/** <summary>Block\n * comment.</summary> */",
        "/// <summary>Tab\there, nul \\0, --- yaml: {a: b} # no comment</summary>",
        "// no doc",
        "///",
        "/// <summary><![CDATA[ <raw> & ]]></summary>",
    ];

    public static string Maybe(Dice dice) => dice.Chance(0.3) ? dice.Pick(Texts) : "";
}
