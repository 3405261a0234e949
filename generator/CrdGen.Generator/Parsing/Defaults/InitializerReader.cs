using System.Globalization;
using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Parsing.Attributes;
using CrdGen.Generator.Parsing.Members;
using CrdGen.Generator.Parsing.Types;
using CrdGen.Generator.Symbols;
using CrdGen.Schema.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CrdGen.Generator.Parsing.Defaults;

/// <summary>
/// Initialisers → JSON: constants, and lists, maps and objects made of them. Literals are read from the syntax alone; only
/// what needs binding asks the compiler, since initialisers are read at every edit.
/// </summary>
internal sealed class InitializerReader(Compilation compilation, SyntaxTree tree, DiagnosticSink sink)
{
    private SemanticModel? model;

    private SemanticModel Model => model ??= compilation.GetSemanticModel(tree);

    /// <summary>Whether C# takes an expression for a constant, such as an enum's value that has no name.</summary>
    public bool IsConstant(ExpressionSyntax expression) => Model.GetConstantValue(expression).HasValue;

    /// <summary>The JSON of an initialiser.</summary>
    /// <param name="expression">The initialiser.</param>
    /// <param name="type">The type of the property.</param>
    /// <param name="value">The JSON; <see langword="null"/> where the initialiser is <c>null</c> or <c>default</c>, which is no default.</param>
    /// <returns>Whether the initialiser is constant.</returns>
    public bool TryRead(ExpressionSyntax expression, ITypeSymbol type, out JsonValue? value)
    {
        value = null;
        if (expression.IsKind(SyntaxKind.DefaultLiteralExpression) && !type.UnwrapNullable().Equals(type, SymbolEqualityComparer.Default))
        {
            return true; // the default of a nullable struct is null
        }

        type = type.UnwrapNullable();
        switch (expression)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                return TryRead(parenthesized.Expression, type, out value);
            case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed:
                return TryRead(suppressed.Operand, type, out value);
            case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression }:
                return true;
            case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.DefaultLiteralExpression } when !type.IsValueType:
                return true;
            case LiteralExpressionSyntax { RawKind: not (int)SyntaxKind.DefaultLiteralExpression } literal when type.TypeKind != TypeKind.Enum:
                return TryConvert(literal.Token.Value, type, out value);
            case CollectionExpressionSyntax collection:
                return TryReadCollection(collection, type, out value);
            case ArrayCreationExpressionSyntax { Initializer: { } items }:
                return TryReadItems(items.Expressions, type, out value);
            case ArrayCreationExpressionSyntax { Type.RankSpecifiers: [{ Sizes: [LiteralExpressionSyntax { Token.Value: 0 }] }, ..] }:
                return TryReadItems([], type, out value);
            case InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ArrayInitializerExpression } items:
                return TryReadItems(items.Expressions, type, out value);
            case ImplicitArrayCreationExpressionSyntax { Initializer: { } items }:
                return TryReadItems(items.Expressions, type, out value);
            case BaseObjectCreationExpressionSyntax creation:
                return TryReadCreation(creation, type, out value);
            default:
                return TryReadConstant(expression, type, out value)
                    || KnownValues.TryRead(expression, type, Model, out value)
                    || IsDefaultOfStruct(expression, type);
        }
    }

    /// <summary><c>default</c> of a struct that is no constant, such as a Guid, says as little as <c>null</c>.</summary>
    private static bool IsDefaultOfStruct(ExpressionSyntax expression, ITypeSymbol type) =>
        type.IsValueType && expression.Kind() is SyntaxKind.DefaultLiteralExpression or SyntaxKind.DefaultExpression;

    /// <summary>A constant as the type writes it: an enum's as a name, a scalar wrapper's as its value.</summary>
    public static bool TryConvert(object? constant, ITypeSymbol type, out JsonValue? value)
    {
        type = type.UnwrapNullable();
        value = type is INamedTypeSymbol { TypeKind: TypeKind.Enum } named ? Constants.EnumToJson(named, constant) : Constants.ToJson(constant);
        if (value is { Kind: JsonKind.Null })
        {
            value = null;
            return true;
        }

        // 1 for a float is 1; 'c' for an int would be a number that nobody wrote.
        return value is not null;
    }

    private bool TryReadConstant(ExpressionSyntax expression, ITypeSymbol type, out JsonValue? value)
    {
        value = null;
        var constant = Model.GetConstantValue(expression);
        return constant.HasValue && TryConvert(constant.Value, type, out value);
    }

    private bool TryReadCollection(CollectionExpressionSyntax collection, ITypeSymbol type, out JsonValue? value)
    {
        value = null;
        var items = new List<ExpressionSyntax>();
        foreach (var element in collection.Elements)
        {
            if (element is not ExpressionElementSyntax item)
            {
                return false;
            }

            items.Add(item.Expression);
        }

        return TryReadItems(items, type, out value);
    }

    private bool TryReadItems(IEnumerable<ExpressionSyntax> expressions, ITypeSymbol type, out JsonValue? value)
    {
        value = null;
        var shape = CollectionShape.Of(type);
        if (shape.Kind == CollectionKind.Dictionary)
        {
            return TryReadEntries(expressions, shape, out value);
        }

        if (shape.Element is null)
        {
            return false;
        }

        var items = new List<JsonValue>();
        foreach (var expression in expressions)
        {
            if (!TryRead(expression, shape.Element, out var item))
            {
                return false;
            }

            items.Add(item ?? JsonValue.Null);
        }

        if (!IsBase64(type))
        {
            value = JsonValue.From(items);
            return true;
        }

        return items.Count == 0 || TryReadBase64(items, out value);
    }

    /// <summary>Whether a list of bytes is a string in JSON. For the API server the empty string is no Base64, so that no bytes are no default.</summary>
    public static bool IsBase64(ITypeSymbol type) => ScalarTypes.Find(type) is { Format: "byte" };

    private static bool TryReadBase64(List<JsonValue> items, out JsonValue? value)
    {
        var bytes = new byte[items.Count];
        for (var i = 0; i < bytes.Length; i++)
        {
            if (items[i].Kind != JsonKind.Number || !byte.TryParse(items[i].Text, NumberStyles.None, CultureInfo.InvariantCulture, out bytes[i]))
            {
                value = null;
                return false;
            }
        }

        value = JsonValue.From(Convert.ToBase64String(bytes));
        return true;
    }

    /// <summary>Entries of a dictionary: <c>["key"] = value</c> or <c>{ "key", value }</c>.</summary>
    private bool TryReadEntries(IEnumerable<ExpressionSyntax> expressions, CollectionShape shape, out JsonValue? value)
    {
        value = null;
        var members = new List<JsonMember>();
        foreach (var expression in expressions)
        {
            var (key, item) = expression switch
            {
                AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: [var index] }, Right: var right } => (index.Expression, right),
                InitializerExpressionSyntax { Expressions: [var first, var second] } => (first, second),
                _ => (null, null),
            };
            if (key is null || item is null || !TryRead(key, shape.Key!, out var name) || name is null || !TryRead(item, shape.Element!, out var json))
            {
                return false;
            }

            members.Add(new(name.Text, json ?? JsonValue.Null));
        }

        value = JsonValue.From(members);
        return true;
    }

    private bool TryReadCreation(BaseObjectCreationExpressionSyntax creation, ITypeSymbol type, out JsonValue? value)
    {
        value = null;
        sink.ReadFrom(type);
        var arguments = creation.ArgumentList?.Arguments ?? default;
        if (CollectionShape.Of(type).Kind != CollectionKind.None)
        {
            return arguments.All(IsCapacityOrComparer) && TryReadItems(creation.Initializer?.Expressions ?? default, type, out value);
        }

        if (ScalarWrapper.ValueParameter(type) is { } wrapped)
        {
            return arguments.Count == 1 && TryRead(arguments[0].Expression, wrapped.Type, out value);
        }

        if (type.IsInSystemNamespace() || type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || KnownValues.IsKnownScalar(type))
        {
            return KnownValues.TryRead(creation, type, Model, out value);
        }

        return TryReadObject(creation, arguments, type, out value);
    }

    /// <summary>Whether an argument of a collection's constructor says nothing about what is in it.</summary>
    private bool IsCapacityOrComparer(ArgumentSyntax argument) =>
        Model.GetTypeInfo(argument.Expression).ConvertedType is { SpecialType: SpecialType.System_Int32 } or { Name: "IEqualityComparer" or "IComparer" };

    private bool TryReadObject(BaseObjectCreationExpressionSyntax creation, SeparatedSyntaxList<ArgumentSyntax> arguments, ITypeSymbol type, out JsonValue? value)
    {
        value = null;
        var fields = FieldCollector.Collect(type);
        var members = new List<JsonMember>();
        for (var i = 0; i < arguments.Count; i++)
        {
            // Only positional records say which field a constructor's argument becomes.
            var name = arguments[i].NameColon?.Name.Identifier.ValueText;
            var index = i;
            var field = fields.Find(f => f.Parameter is { } parameter && (name is null ? parameter.Ordinal == index : parameter.Name == name));
            if (field.Member is null || !Add(field, arguments[i].Expression))
            {
                return false;
            }
        }

        foreach (var expression in creation.Initializer?.Expressions ?? default)
        {
            if (expression is not AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: var name }, Right: var right })
            {
                return false;
            }

            var field = fields.Find(f => f.Name == name);
            if (field.Member is null || !Add(field, right))
            {
                return false;
            }
        }

        value = JsonValue.From(members.OrderBy(member => member.Name, StringComparer.Ordinal));
        return true;

        bool Add(FieldSymbol field, ExpressionSyntax expression)
        {
            if (!TryRead(expression, field.Type, out var json))
            {
                return false;
            }

            if (json is not null)
            {
                members.Add(new(field.JsonName, json));
            }

            return true;
        }
    }
}
