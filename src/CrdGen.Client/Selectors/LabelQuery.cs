using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using CrdGen.Client.Selectors;
using CrdGen.Models.Meta.V1;

namespace CrdGen.Client;

/// <summary>
/// A label selector as requests carry it: requirements that all must hold. Objects carry selectors in another form,
/// <see cref="LabelSelector"/>, which converts to this one; so does text in kubectl's form.
/// </summary>
/// <example><code>LabelQuery.Equal("app", "web") &amp; LabelQuery.In("tier", "front", "back") &amp; LabelQuery.Exists("zone")</code></example>
public sealed class LabelQuery : IEquatable<LabelQuery>
{
    private string? text;

    private LabelQuery(ImmutableArray<LabelRequirement> requirements) => Requirements = requirements;

    /// <summary>The query that all objects meet.</summary>
    public static LabelQuery Everything { get; } = new([]);

    /// <summary>What must hold, all of it.</summary>
    public ImmutableArray<LabelRequirement> Requirements { get; }

    /// <summary>The label has the value.</summary>
    /// <param name="key">The label.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">Kubernetes allows no such label or value.</exception>
    public static LabelQuery Equal(string key, string value) => Require(key, LabelOperator.Equal, value);

    /// <summary>The label is absent or has another value.</summary>
    /// <param name="key">The label.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">Kubernetes allows no such label or value.</exception>
    public static LabelQuery NotEqual(string key, string value) => Require(key, LabelOperator.NotEqual, value);

    /// <summary>The label has one of the values.</summary>
    /// <param name="key">The label.</param>
    /// <param name="values">The values, at least one.</param>
    /// <exception cref="ArgumentException">Kubernetes allows no such label or value.</exception>
    public static LabelQuery In(string key, params IEnumerable<string> values) => Require(key, LabelOperator.In, values);

    /// <summary>The label is absent or has none of the values.</summary>
    /// <param name="key">The label.</param>
    /// <param name="values">The values, at least one.</param>
    /// <exception cref="ArgumentException">Kubernetes allows no such label or value.</exception>
    public static LabelQuery NotIn(string key, params IEnumerable<string> values) => Require(key, LabelOperator.NotIn, values);

    /// <summary>The label is there, with any value.</summary>
    /// <param name="key">The label.</param>
    /// <exception cref="ArgumentException">Kubernetes allows no such label.</exception>
    public static LabelQuery Exists(string key) => Require(key, LabelOperator.Exists);

    /// <summary>The label is absent.</summary>
    /// <param name="key">The label.</param>
    /// <exception cref="ArgumentException">Kubernetes allows no such label.</exception>
    public static LabelQuery DoesNotExist(string key) => Require(key, LabelOperator.DoesNotExist);

    /// <summary>The label is an integer above the value.</summary>
    /// <param name="key">The label.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">Kubernetes allows no such label.</exception>
    public static LabelQuery GreaterThan(string key, long value) => Require(key, LabelOperator.GreaterThan, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>The label is an integer below the value.</summary>
    /// <param name="key">The label.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">Kubernetes allows no such label.</exception>
    public static LabelQuery LessThan(string key, long value) => Require(key, LabelOperator.LessThan, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>All of these labels have these values.</summary>
    /// <param name="labels">The labels.</param>
    /// <exception cref="ArgumentException">Kubernetes allows no such label or value.</exception>
    public static LabelQuery Of(IEnumerable<KeyValuePair<string, string>> labels)
    {
        ArgumentNullException.ThrowIfNull(labels);
        return new([.. labels.OrderBy(label => label.Key, StringComparer.Ordinal).Select(label => Checked(label.Key, LabelOperator.Equal, [label.Value]))]);
    }

    /// <summary>The selector of an object's spec. None at all selects nothing in Kubernetes, and is refused here; an empty one selects everything.</summary>
    /// <param name="selector">The selector.</param>
    /// <exception cref="ArgumentException">It has an operator, label or value that Kubernetes does not allow.</exception>
    public static LabelQuery Of(LabelSelector selector)
    {
        ArgumentNullException.ThrowIfNull(selector);
        var expressions = (selector.MatchExpressions ?? []).Select(expression => expression.Operator switch
        {
            "In" => In(expression.Key, expression.Values ?? []),
            "NotIn" => NotIn(expression.Key, expression.Values ?? []),
            "Exists" => Exists(expression.Key),
            "DoesNotExist" => DoesNotExist(expression.Key),
            var other => throw new ArgumentException($"A label selector has no operator '{other}'; there are In, NotIn, Exists and DoesNotExist.", nameof(selector)),
        });
        return expressions.Aggregate(Of(selector.MatchLabels ?? []), (all, one) => all & one);
    }

    /// <summary>Reads kubectl's form: <c>app=web,tier in (front,back),zone,!debug</c>.</summary>
    /// <param name="text">The text; empty for everything.</param>
    /// <exception cref="FormatException">It is none; the message says where.</exception>
    public static LabelQuery Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(new LabelQueryParser(text).Read());
    }

    /// <summary>What both require.</summary>
    /// <param name="left">One query.</param>
    /// <param name="right">The other one.</param>
    public static LabelQuery operator &(LabelQuery left, LabelQuery right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new([.. left.Requirements, .. right.Requirements]);
    }

    /// <summary>What both require; the named form of <c>&amp;</c>.</summary>
    /// <param name="left">One query.</param>
    /// <param name="right">The other one.</param>
    public static LabelQuery BitwiseAnd(LabelQuery left, LabelQuery right) => left & right;

    /// <summary>Reads kubectl's form, as <see cref="Parse"/> does.</summary>
    /// <param name="text">The text.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator LabelQuery?(string? text) => text is null ? null : Parse(text);

    /// <summary>Reads kubectl's form; the named form of the conversion.</summary>
    /// <param name="text">The text.</param>
    public static LabelQuery FromString(string text) => Parse(text);

    /// <summary>The selector of an object's spec, as <see cref="Of(LabelSelector)"/> takes it.</summary>
    /// <param name="selector">The selector.</param>
    [return: NotNullIfNotNull(nameof(selector))]
    public static implicit operator LabelQuery?(LabelSelector? selector) => selector is null ? null : Of(selector);

    /// <summary>The selector of an object's spec; the named form of the conversion.</summary>
    /// <param name="selector">The selector.</param>
    public static LabelQuery FromLabelSelector(LabelSelector selector) => Of(selector);

    /// <summary>Whether an object with these labels meets all requirements.</summary>
    /// <param name="labels">The labels; <see langword="null"/> for none.</param>
    public bool Matches(IReadOnlyDictionary<string, string>? labels)
    {
        foreach (var requirement in Requirements)
        {
            if (!requirement.Matches(labels))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The query as it stands in a request, before it is escaped for a URL.</summary>
    public override string ToString() => text ??= string.Join(',', Requirements);

    /// <summary>Whether both have the same requirements in the same order.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(LabelQuery? other) => other is not null && string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LabelQuery);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <exception cref="ArgumentException">Kubernetes allows no such label or value.</exception>
    internal static LabelRequirement Checked(string key, LabelOperator @operator, ImmutableArray<string> values)
    {
        var problem = LabelSyntax.KeyProblem(key) ?? values.Select(value => LabelSyntax.ValueProblem(value)).FirstOrDefault(problem => problem is not null);
        if (problem is null && @operator is LabelOperator.In or LabelOperator.NotIn && values.IsEmpty)
        {
            problem = $"'{key} {(@operator == LabelOperator.In ? "in" : "notin")}' needs at least one value.";
        }

        return problem is null ? new(key, @operator, values) : throw new ArgumentException(problem, nameof(key));
    }

    private static LabelQuery Require(string key, LabelOperator @operator, params IEnumerable<string> values)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(values);
        return new([Checked(key, @operator, [.. values])]);
    }
}
