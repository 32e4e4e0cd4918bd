package app.nearer.measurement.calibration;

import java.util.Arrays;

/** Solves a small system of linear equations by Gauss's elimination with the largest pivot. */
final class LinearSystem {

    private LinearSystem() {
    }

    /** The x with {@code matrix · x = right}; neither argument is changed. */
    static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        double[][] rows = new double[size][];
        for (int i = 0; i < size; i++) {
            rows[i] = Arrays.copyOf(matrix[i], size + 1);
            rows[i][size] = right[i];
        }
        for (int column = 0; column < size; column++) {
            bringLargestUp(rows, column);
            for (int row = column + 1; row < size; row++) {
                double factor = rows[row][column] / rows[column][column];
                for (int k = column; k <= size; k++) {
                    rows[row][k] -= factor * rows[column][k];
                }
            }
        }
        double[] solution = new double[size];
        for (int row = size - 1; row >= 0; row--) {
            double sum = rows[row][size];
            for (int k = row + 1; k < size; k++) {
                sum -= rows[row][k] * solution[k];
            }
            solution[row] = sum / rows[row][row];
        }
        return solution;
    }

    private static void bringLargestUp(double[][] rows, int column) {
        int largest = column;
        for (int row = column + 1; row < rows.length; row++) {
            if (Math.abs(rows[row][column]) > Math.abs(rows[largest][column])) {
                largest = row;
            }
        }
        double[] up = rows[largest];
        rows[largest] = rows[column];
        rows[column] = up;
    }
}
