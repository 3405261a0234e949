using CrdGen.Schema.Cel.Syntax;

namespace CrdGen.Schema.Cel.Types.Libraries;

/// <summary>Operators of CEL's standard library that compare nothing.</summary>
internal abstract class Operators : CelDeclarations
{
    public static FunctionDeclaration[] Functions() =>
    [
        new(CelOperators.Conditional, Global("conditional", A, Bool, A, A)),
        new(CelOperators.LogicalAnd, Global("logical_and", Bool, Bool, Bool)),
        new(CelOperators.LogicalOr, Global("logical_or", Bool, Bool, Bool)),
        new(CelOperators.LogicalNot, Global("logical_not", Bool, Bool)),
        new(CelOperators.NotStrictlyFalse, Global("not_strictly_false", Bool, Bool)),
        new(CelOperators.Add,
            Global("add_bytes", Bytes, Bytes, Bytes),
            Global("add_double", Double, Double, Double),
            Global("add_duration_duration", Duration, Duration, Duration),
            Global("add_duration_timestamp", Timestamp, Duration, Timestamp),
            Global("add_timestamp_duration", Timestamp, Timestamp, Duration),
            Global("add_int64", Int, Int, Int),
            Global("add_list", ListOfA, ListOfA, ListOfA),
            Global("add_string", String, String, String),
            Global("add_uint64", Uint, Uint, Uint)),
        new(CelOperators.Divide,
            Global("divide_double", Double, Double, Double),
            Global("divide_int64", Int, Int, Int),
            Global("divide_uint64", Uint, Uint, Uint)),
        new(CelOperators.Modulo,
            Global("modulo_int64", Int, Int, Int),
            Global("modulo_uint64", Uint, Uint, Uint)),
        new(CelOperators.Multiply,
            Global("multiply_double", Double, Double, Double),
            Global("multiply_int64", Int, Int, Int),
            Global("multiply_uint64", Uint, Uint, Uint)),
        new(CelOperators.Negate,
            Global("negate_double", Double, Double),
            Global("negate_int64", Int, Int)),
        new(CelOperators.Subtract,
            Global("subtract_double", Double, Double, Double),
            Global("subtract_duration_duration", Duration, Duration, Duration),
            Global("subtract_int64", Int, Int, Int),
            Global("subtract_timestamp_duration", Timestamp, Timestamp, Duration),
            Global("subtract_timestamp_timestamp", Duration, Timestamp, Timestamp),
            Global("subtract_uint64", Uint, Uint, Uint)),
        new(CelOperators.Index,
            Global("index_list", A, ListOfA, Int),
            Global("index_map", B, MapOfAB, A)),
        new(CelOperators.In,
            Global("in_list", Bool, A, ListOfA),
            Global("in_map", Bool, A, MapOfAB)),
    ];
}
