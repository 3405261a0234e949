using System.Runtime.CompilerServices;
using CrdGen.Schema.Cel.Syntax;
using CrdGen.Schema.Cel.Types;

namespace CrdGen.Schema.Cel.Checking;

/// <summary>Checks the types of an expression, as cel-go does with the options that Kubernetes gives it.</summary>
public sealed partial class CelChecker
{
    /// <summary>What is left out of an error list that is too long, as in cel-go.</summary>
    private const int ErrorLimit = 100;

    /// <summary>The largest type: they can double with each word of a source.</summary>
    private const int TypeSizeLimit = 10_000;

    private readonly CelSyntaxTree tree;
    private readonly CelEnvironment environment;
    private readonly CelVariables variables;
    private readonly CelType?[] types;
    private readonly CelReference?[] references;
    private readonly List<CelError> errors = new();
    private readonly TypeBindings bindings = new();
    private Dictionary<int, CelExpression>? resolved;
    private CelScope? scope;

    private CelChecker(CelSyntaxTree tree, CelEnvironment environment, CelVariables variables)
    {
        this.tree = tree;
        this.environment = environment;
        this.variables = variables;
        types = new CelType?[tree.IdLimit];
        references = new CelReference?[tree.IdLimit];
    }

    /// <summary>Checks a tree that has no errors of syntax.</summary>
    public static CelCheckedTree Check(CelSyntaxTree tree, CelEnvironment environment, CelVariables variables) => new CelChecker(tree, environment, variables).Check();

    private CelCheckedTree Check()
    {
        var root = tree.Root;
        try
        {
            Check(root);
            if (resolved is not null && errors.Count == 0)
            {
                root = CelRewriter.Replace(root, resolved);
            }

            for (var id = 0; id < types.Length; id++)
            {
                if (types[id] is { IsGeneric: true } type)
                {
                    types[id] = bindings.Substitute(type, unboundIsDyn: true);
                }
            }

            if (bindings.IsExhausted)
            {
                errors.Add(new(-1, "the types of the expression are too large"));
            }

            var result = Result(root);
            if (errors.Count == 0)
            {
                CelLiteralChecks.Check(result, environment, errors);
            }

            return Result(root);
        }
        catch (InsufficientExecutionStackException)
        {
            errors.Add(new(-1, "the expression is nested too deep"));
            return Result(tree.Root);
        }
    }

    private CelCheckedTree Result(CelExpression root)
    {
        if (errors.Count > 1)
        {
            // Stable, as the order of errors at one place says something.
            var sorted = errors.OrderBy(e => e.Offset).Take(ErrorLimit).ToList();
            errors.Clear();
            errors.AddRange(sorted);
        }

        return new(variables, tree, root, types, references, errors);
    }

    private void Check(CelExpression expression)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (expression)
        {
            case CelLiteral literal:
                types[literal.Id] = TypeOf(literal.Kind);
                break;
            case CelIdentifier identifier:
                CheckIdentifier(identifier);
                break;
            case CelSelect select:
                CheckSelect(select);
                break;
            case CelCall call:
                CheckCall(call);
                break;
            case CelList list:
                CheckList(list);
                break;
            case CelMap map:
                CheckMap(map);
                break;
            case CelStruct message:
                CheckMessage(message);
                break;
            case CelComprehension comprehension:
                CheckComprehension(comprehension);
                break;
            default:
                types[expression.Id] = CelType.Error;
                break;
        }
    }

    private static CelType TypeOf(CelLiteralKind kind) => kind switch
    {
        CelLiteralKind.Bool => CelType.Bool,
        CelLiteralKind.Int => CelType.Int,
        CelLiteralKind.Uint => CelType.Uint,
        CelLiteralKind.Double => CelType.Double,
        CelLiteralKind.String => CelType.String,
        CelLiteralKind.Bytes => CelType.Bytes,
        _ => CelType.Null,
    };

    private CelType Type(CelExpression expression) => types[expression.Id]!;

    private void Error(int offset, string message)
    {
        if (errors.Count < 10 * ErrorLimit)
        {
            errors.Add(new(offset, message));
        }
    }

    /// <summary>The type, if it is not too large to go on with.</summary>
    private CelType Limited(CelExpression expression, CelType type)
    {
        if (type.Size <= TypeSizeLimit)
        {
            return type;
        }

        Error(expression.Offset, "the type is too large");
        return CelType.Error;
    }

    private void Mismatch(int offset, CelType expected, CelType actual) =>
        Error(offset, $"expected type '{Text(expected)}' but found '{Text(actual)}'");

    private void Undeclared(int offset, string name) => Error(offset, $"undeclared reference to '{name}' (in container '')");

    private string Text(CelType type) => CelTypeText.Of(type, variables.SelfType);

    private void CheckIdentifier(CelIdentifier identifier)
    {
        if (Resolve(identifier.Name) is var (name, type, value))
        {
            types[identifier.Id] = type;
            references[identifier.Id] = new(name, []) { TypeValue = value };
            if (name != identifier.Name)
            {
                // The dot in front stays where a local variable would be found without it.
                var text = CelScope.Find(scope, name) is null ? name : identifier.Name;
                Resolved(identifier, new CelIdentifier(identifier.Id, identifier.Offset, identifier.Span, text));
            }
        }
        else
        {
            types[identifier.Id] = CelType.Error;
            Undeclared(identifier.Offset, identifier.Name);
        }
    }

    /// <summary>A variable of a comprehension, one that the expression starts with, or a type.</summary>
    private (string Name, CelType Type, CelType? Value)? Resolve(string name)
    {
        if (CelScope.Find(scope, name) is { } local)
        {
            return (name, local, null);
        }

        var global = name[0] == '.' ? name.Substring(1) : name;
        if (variables.Find(global) is { } variable)
        {
            return (global, variable, null);
        }

        return environment.Type(global) is { } type ? (global, CelType.TypeOf(type), type) : null;
    }

    private void Resolved(CelExpression written, CelExpression meant) => (resolved ??= new()).Add(written.Id, meant);

    private void CheckSelect(CelSelect select)
    {
        if (QualifiedName(select) is { } name && environment.Type(name) is { } named)
        {
            types[select.Id] = CelType.TypeOf(named);
            references[select.Id] = new(name, []) { TypeValue = named };
            Resolved(select, new CelIdentifier(select.Id, select.Offset, select.Span, name));
            return;
        }

        var type = CheckField(select.Offset, select.Operand, select.Field, optional: false);
        types[select.Id] = select.TestOnly ? CelType.Bool : bindings.Substitute(type, unboundIsDyn: false);
    }

    /// <summary>The name <c>a.b.c</c> that a selection may be, or <see langword="null"/>: only few names begin so.</summary>
    private string? QualifiedName(CelSelect select)
    {
        var length = 0;
        CelExpression operand = select;
        while (operand is CelSelect { TestOnly: false } inner)
        {
            length++;
            operand = inner.Operand;
        }

        if (operand is not CelIdentifier { Name: var first } || !environment.BeginsType(first) || length > 8)
        {
            return null;
        }

        if (CelScope.Find(scope, first) is not null)
        {
            return null;
        }

        return CelQualifiedNames.Of(select)!.TrimStart('.');
    }

    /// <summary>The type of a field of an operand, which is checked first.</summary>
    private CelType CheckField(int offset, CelExpression operand, string field, bool optional)
    {
        Check(operand);
        var target = bindings.Substitute(Type(operand), unboundIsDyn: false);
        if (target.IsOptional)
        {
            optional = true;
            target = target.Parameters[0];
        }

        var result = CelType.Dyn;
        switch (target.Kind)
        {
            case CelTypeKind.Map:
                result = target.Parameters[1];
                break;
            case CelTypeKind.Struct:
                result = FieldType(offset, target, field) ?? CelType.Error;
                break;
            case CelTypeKind.TypeParam:
                bindings.IsAssignable(CelType.Dyn, target);
                break;
            default:
                if (!target.IsDynOrError)
                {
                    Error(offset, $"type '{Text(target)}' does not support field selection");
                }

                break;
        }

        return optional ? CelType.Optional(result) : result;
    }

    private CelType? FieldType(int offset, CelType target, string field)
    {
        if (target.Declaration is not { } declaration)
        {
            // A type of a library: it has functions, no fields.
            Error(offset, $"unexpected failed resolution of '{target.Name}'");
            return null;
        }

        if ((environment.TakesReservedNames ? declaration.Fields.Find(field) : declaration.Fields.Get(field)) is not { } declared)
        {
            Error(offset, $"undefined field '{field}'");
            return null;
        }

        return declared.Type.CelType;
    }
}
