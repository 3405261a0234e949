namespace CrdGen.ApiServer.Tests.Table;

internal static class NumberRows
{
    private const string R = "numbercases";

    public static readonly IReadOnlyList<Row> All =
    [
        new("minimum", R, """{"least": 2}""", """{"least": 1}""", "spec.least in body should be greater than or equal to 2"),
        new("maximum", R, """{"most": 5}""", """{"most": 6}""", "spec.most in body should be less than or equal to 5"),
        new("exclusive minimum", R, """{"above": 2.01}""", """{"above": 2}""", "spec.above in body should be greater than 2"),
        new("exclusive maximum", R, """{"below": 2.49}""", """{"below": 2.5}""", "spec.below in body should be less than 2.5"),
        new("multipleOf", R, """{"fives": 10}""", """{"fives": 12}""", "spec.fives in body should be a multiple of 5"),
        new("multipleOf of a fraction", R, """{"halves": 1.5}""", """{"halves": 1.7}""", "spec.halves in body should be a multiple of 0.5"),
        new("range, below", R, """{"ranged": 1}""", """{"ranged": 0}""", "spec.ranged in body should be greater than or equal to 1"),
        new("range, above", R, """{"ranged": 9}""", """{"ranged": 10}""", "spec.ranged in body should be less than or equal to 9"),
        new("allowed integers", R, """{"listed": 17}""", """{"listed": 18}""", "spec.listed: Unsupported value: 18: supported values:"),
        new("allowed numbers", R, """{"listedDecimal": 1.5}""", """{"listedDecimal": 1.6}""", "spec.listedDecimal: Unsupported value: 1.6"),
    ];
}
