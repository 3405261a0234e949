using CrdGen.Generator.Parsing.Members;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CrdGen.CodeFixes.Rules;

/// <summary>What <c>[CelRule]</c> says beside the rule, as <c>[Rule]</c> says it.</summary>
/// <param name="Text">The arguments of <c>[Rule]</c> in their parentheses, or nothing.</param>
/// <param name="Message">The message.</param>
internal sealed record RuleArguments(string Text, ExpressionSyntax? Message)
{
    /// <summary>The arguments, or <see langword="null"/> where <c>[Rule]</c> has no counterpart.</summary>
    public static RuleArguments? Read(SeparatedSyntaxList<AttributeArgumentSyntax> arguments, INamedTypeSymbol type, SemanticModel model)
    {
        var texts = new List<string>();
        ExpressionSyntax? message = null;
        foreach (var argument in arguments.Skip(1))
        {
            switch (argument.NameEquals?.Name.Identifier.ValueText)
            {
                case "Message":
                    message = argument.Expression;
                    texts.Insert(0, message.ToString());
                    break;
                case "Reason":
                    texts.Add(argument.ToString());
                    break;
                case "FieldPath" when model.GetConstantValue(argument.Expression).Value is string path && path.StartsWith(".", StringComparison.Ordinal)
                    && FieldCollector.Collect(type).Find(field => "." + field.JsonName == path) is { Member: not null } field:
                    texts.Add($"Field = nameof({field.Name})");
                    break;
                case "OptionalOldSelf" when model.GetConstantValue(argument.Expression).Value is false:
                    break;
                default:
                    return null;
            }
        }

        return new(texts.Count == 0 ? "" : $"({string.Join(", ", texts)})", message);
    }
}
